package org.qualityoutcomes.assurance.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.consistency.Agreement.Pair;
import org.qualityoutcomes.assurance.consistency.JudgedAlike.Judged;
import org.qualityoutcomes.assurance.sample.ModerationSample;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Cycles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Measures agreement over a cycle. The national team and the moderators see outcomes and indicators; how two people agreed
 * is for moderators alone, and not for one who validates too.
 */
@Component
@Transactional(readOnly = true)
public class MeasureConsistency {

    private final JudgedAlike judged;
    private final Cycles cycles;
    private final Editions editions;
    private final ModerationSample sample;
    private final People people;
    private final CurrentUser user;

    // six, because figures are nothing without the framework, the cycle and the people that they are of
    MeasureConsistency(
            JudgedAlike judged,
            Cycles cycles,
            Editions editions,
            ModerationSample sample,
            People people,
            CurrentUser user) {
        this.judged = judged;
        this.cycles = cycles;
        this.editions = editions;
        this.sample = sample;
        this.people = people;
        this.user = user;
    }

    public Consistency of(CycleId id) {
        if (!user.isIn(Groups.NATIONAL) && !user.isIn(Groups.MODERATOR)) {
            throw new NotFound();
        }
        Cycle cycle = cycles.get(id);
        Edition edition = editions.get(cycle.edition());
        List<Judged> ratings = judged.ratings(id);
        Map<String, List<Pair>> outcomes = by(ratings, Judged::what);
        Map<String, List<Pair>> indicators = by(judged.verdicts(id), Judged::what);
        return new Consistency(
                cycle,
                judged.cases(id),
                edition.outcomes().stream()
                        .map(each -> measured(each.code(), each.title(), outcomes))
                        .toList(),
                edition.outcomes().stream()
                        .map(Outcome::indicators)
                        .flatMap(List::stream)
                        .map((Indicator each) -> measured(each.code(), each.text(), indicators))
                        .toList(),
                user.isIn(Groups.MODERATOR) && !validates() ? pairs(ratings) : null,
                validates() ? null : sample.ofCycle(id).orElse(null));
    }

    /** Whoever validates could tell by the seed which of their cases are drawn. */
    private boolean validates() {
        return user.isIn(Groups.VALIDATOR);
    }

    private static Measured measured(String code, String text, Map<String, List<Pair>> pairs) {
        return new Measured(code, text, Agreement.of(pairs.getOrDefault(code, List.of())));
    }

    private static <K> Map<K, List<Pair>> by(List<Judged> all, Function<Judged, K> key) {
        Map<K, List<Pair>> found = new LinkedHashMap<>();
        all.forEach(each -> found.computeIfAbsent(key.apply(each), first -> new ArrayList<>())
                .add(each.pair()));
        return found;
    }

    /** Who sat on which seat does not matter: two people are one pair. */
    private List<Measured> pairs(List<Judged> ratings) {
        Set<String> usernames = new HashSet<>();
        ratings.forEach(each -> {
            usernames.add(each.one());
            usernames.add(each.other());
        });
        Map<String, String> names = new HashMap<>(people.namesOf(usernames));
        return by(ratings.stream().map(Judged::inOrder).toList(), each -> List.of(each.one(), each.other()))
                .entrySet()
                .stream()
                .map(each -> new Measured(
                        name(names, each.getKey().get(0)) + " and "
                                + name(names, each.getKey().get(1)),
                        "",
                        Agreement.of(each.getValue())))
                .sorted(Comparator.comparing(MeasureConsistency::alike).thenComparing(Measured::code))
                .toList();
    }

    /** Pairs of which nothing is told come last. */
    private static double alike(Measured each) {
        Agreement agreement = each.agreement();
        return each.isShown() ? (double) agreement.sameLevel() / agreement.n() : 2;
    }

    private static String name(Map<String, String> names, @Nullable String username) {
        return names.getOrDefault(username, String.valueOf(username));
    }
}
