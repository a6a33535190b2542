package org.qualityoutcomes.insight.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.Block.Radar;
import org.qualityoutcomes.documents.Block.Series;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.review.Passages;
import org.qualityoutcomes.review.Passages.Passage;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An organisation's levels over the years and what came of its actions; for its own people, its commissioner, its region's
 * lead and the national team.
 */
@Component
@Transactional(readOnly = true)
public class ShowTrend {

    private static final int MOST_LINES = 3;

    private final Organisations organisations;
    private final Passages passages;
    private final FollowActions follow;
    private final Editions editions;
    private final KeptApart apart;
    private final CurrentUser user;

    // six, because what the reader may know is a part of what is shown
    ShowTrend(
            Organisations organisations,
            Passages passages,
            FollowActions follow,
            Editions editions,
            KeptApart apart,
            CurrentUser user) {
        this.organisations = organisations;
        this.passages = passages;
        this.follow = follow;
        this.editions = editions;
        this.apart = apart;
        this.user = user;
    }

    /** @throws NotFound for a stranger, as if there were no such organisation */
    public Trend of(String ods) {
        Organisation organisation = organisations.byOds(ods);
        if (!mayRead(organisation)) {
            throw new NotFound();
        }
        List<Passage> own = passages.of(organisation.ods());
        Map<ReviewId, Map<String, Rating>> levels =
                follow.levels(own.stream().map(Passage::review).toList());
        return new Trend(
                organisation,
                stretches(own).stream().map(each -> stretch(each, levels)).toList(),
                follow.after(own, own));
    }

    boolean mayRead(Organisation organisation) {
        String ods = organisation.ods();
        boolean house = Stream.of(Groups.lead(ods), Groups.team(ods), Groups.sponsor(ods), Groups.commissioner(ods))
                .anyMatch(user::isIn);
        boolean office = user.isIn(Groups.NATIONAL) || user.isIn(Groups.regional(organisation.region()));
        return house || office && !apart.isKept(ods);
    }

    private static List<List<Passage>> stretches(List<Passage> own) {
        List<List<Passage>> stretches = new ArrayList<>();
        String edition = "";
        for (Passage each : own) {
            if (!each.edition().equals(edition)) {
                stretches.add(new ArrayList<>());
                edition = each.edition();
            }
            stretches.get(stretches.size() - 1).add(each);
        }
        return stretches;
    }

    private Trend.Stretch stretch(List<Passage> reviews, Map<ReviewId, Map<String, Rating>> levels) {
        Edition edition = editions.get(reviews.get(0).edition());
        List<Passage> known = reviews.stream()
                .filter(each -> levels.containsKey(each.review()))
                .toList();
        if (known.isEmpty()) {
            return new Trend.Stretch(edition.title(), reviews, List.of(), null);
        }
        List<Trend.Row> rows = edition.outcomes().stream()
                .map(outcome -> row(outcome, reviews, levels))
                .toList();
        return new Trend.Stretch(edition.title(), reviews, rows, radar(edition, known, levels));
    }

    private static Trend.Row row(Outcome outcome, List<Passage> reviews, Map<ReviewId, Map<String, Rating>> levels) {
        List<Rating> found = reviews.stream()
                .flatMap(each -> Stream.ofNullable(level(outcome, each, levels)))
                .toList();
        int last = found.size() - 1;
        return new Trend.Row(
                LevelFigures.name(outcome),
                reviews.stream()
                        .map(each -> said(each, level(outcome, each, levels)))
                        .toList(),
                last < 1 ? Effect.NOT_YET_KNOWN : EffectPolicy.moved(found.get(last - 1), found.get(last)));
    }

    private static @Nullable Rating level(Outcome outcome, Passage passage, Map<ReviewId, Map<String, Rating>> levels) {
        return levels.getOrDefault(passage.review(), Map.of()).get(outcome.code());
    }

    private static String said(Passage passage, @Nullable Rating rating) {
        if (rating != null) {
            return rating.title();
        }
        return switch (passage.phase()) {
            case NOT_TAKING_PART -> "did not take part";
            case NOT_SUBMITTED -> "did not submit";
            default -> passage.kind().hasLevels() ? "none yet" : "no levels";
        };
    }

    private static Radar radar(Edition edition, List<Passage> known, Map<ReviewId, Map<String, Rating>> levels) {
        int lowest = edition.lowestLevel();
        List<Passage> last = known.subList(Math.max(0, known.size() - MOST_LINES), known.size());
        return new Radar(
                "Each ring is a level, the centre is level %d. The same levels stand in the table.".formatted(lowest),
                "Radar chart of the final levels of "
                        + String.join(
                                ", ", last.stream().map(Passage::cycleName).toList())
                        + ". The table beside it has the same levels.",
                edition.outcomes().stream().map(Outcome::code).toList(),
                edition.highestLevel() - lowest,
                last.stream()
                        .map(each -> new Series(
                                each.cycleName(),
                                edition.outcomes().stream()
                                        .map(outcome -> ring(level(outcome, each, levels), lowest))
                                        .toList()))
                        .toList());
    }

    private static double ring(@Nullable Rating rating, int lowest) {
        return rating == null ? 0 : rating.ring(lowest);
    }
}
