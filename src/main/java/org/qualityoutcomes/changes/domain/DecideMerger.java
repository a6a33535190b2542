package org.qualityoutcomes.changes.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.review.EarlyEnding.Cause;
import org.qualityoutcomes.review.ReviewedAt;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team decides that an organisation becomes part of another one, and sees beforehand what follows. */
@Component
@Transactional
public class DecideMerger {

    private final ChangeAccess access;
    private final ChangeRules rules;
    private final Organisations organisations;
    private final Reviews reviews;
    private final MergeRoles roles;

    DecideMerger(
            ChangeAccess access, ChangeRules rules, Organisations organisations, Reviews reviews, MergeRoles roles) {
        this.access = access;
        this.rules = rules;
        this.organisations = organisations;
        this.reviews = reviews;
        this.roles = roles;
    }

    /** A review that is not over, and whether it can be closed by a merger instead of being carried on. */
    public record OpenReview(UUID id, String reference, String phase, boolean closable) {}

    /** What is to be decided about a merger, and those who lead one of the two. */
    public record MergerView(
            Organisation merged, Organisation successor, List<OpenReview> reviews, List<Person> leads) {}

    @Transactional(readOnly = true)
    public MergerView merger(String ods, String successor) {
        Organisation merged = access.open(ods);
        Organisation other = access.open(successor);
        return new MergerView(
                merged,
                other,
                Stream.of(merged, other).flatMap(each -> open(each).stream()).toList(),
                roles.leads(ods, successor));
    }

    /** Those that are not over, of an organisation and of what became part of it. */
    List<OpenReview> open(Organisation organisation) {
        return organisations.family(organisation.ods()).stream()
                .flatMap(each -> reviews.ofOrganisation(each.id()).stream())
                .filter(review -> !review.phase().isOver())
                .map(DecideMerger::shown)
                .toList();
    }

    private static OpenReview shown(ReviewedAt review) {
        return new OpenReview(
                review.review().value(),
                review.reference(),
                review.phase().title(),
                Cause.MERGED.canEnd(review.phase()));
    }

    /**
     * @param fates by review, {@code carry} or {@code end}
     * @param leads usernames
     */
    public record Merger(Map<UUID, String> fates, Set<String> leads, When when) {

        Set<UUID> ended() {
            return fates.entrySet().stream()
                    .filter(fate -> fate.getValue().equals("end"))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }
    }

    /** Whether this can be decided as it stands; nothing changes. */
    @Transactional(readOnly = true)
    public void check(String ods, String successor, Merger wanted) {
        MergerView view = merger(ods, successor);
        List<Problem> problems = new ArrayList<>();
        if (ods.equals(successor)) {
            problems.add(new Problem("successor", "An organisation cannot become part of itself."));
        }
        problems.addAll(rules.obstaclesToItsEnd(view.merged(), "successor"));
        problems.addAll(rules.obstacles(view.successor(), "successor"));
        view.reviews().stream()
                .filter(OpenReview::closable)
                .filter(review ->
                        !Set.of("carry", "end").contains(wanted.fates().getOrDefault(review.id(), "")))
                .forEach(review -> problems.add(new Problem(
                        "review-" + review.id(), "Choose what becomes of review " + review.reference() + ".")));
        Set<String> candidates = view.leads().stream().map(Person::username).collect(Collectors.toSet());
        if (wanted.leads().isEmpty() || !candidates.containsAll(wanted.leads())) {
            problems.add(new Problem("leads", "Choose who leads the library from then on."));
        }
        problems.addAll(rules.problems(wanted.when()));
        ChangeRules.refuse(problems);
    }

    public void merge(String ods, String successor, Merger wanted) {
        rules.oneAtATime();
        check(ods, successor, wanted);
        MergerView view = merger(ods, successor);
        Change.Fates fates = fates(view.reviews(), wanted.ended());
        String leading = view.leads().stream()
                .filter(person -> wanted.leads().contains(person.username()))
                .map(Person::name)
                .collect(Collectors.joining(", "));
        Change.Decision decision = rules.decision(wanted.when());
        Organisation merged = view.merged();
        rules.callOffWhatWaits(
                merged,
                decision.day(),
                merged.name() + " becomes part of " + view.successor().name() + ".");
        rules.keep(
                Change.merger(ods, successor, wanted.leads(), fates, decision),
                (fates.words() + "\nThe library is led by " + leading + ".").strip());
    }

    private static Change.Fates fates(List<OpenReview> reviews, Set<UUID> wanted) {
        Set<UUID> ended = reviews.stream()
                .filter(OpenReview::closable)
                .map(OpenReview::id)
                .filter(wanted::contains)
                .collect(Collectors.toSet());
        String words = reviews.stream()
                .map(review -> review.reference()
                        + (ended.contains(review.id()) ? " is closed as merged." : " is carried on."))
                .collect(Collectors.joining("\n"));
        return new Change.Fates(ended, reviews.stream().map(OpenReview::id).collect(Collectors.toSet()), words);
    }
}
