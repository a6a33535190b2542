package org.qualityoutcomes.insight.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.documents.Block.Radar;
import org.qualityoutcomes.documents.Block.Series;
import org.qualityoutcomes.framework.ComparableLevels;
import org.qualityoutcomes.framework.Comparison;
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
    private final ComparableLevels comparable;
    private final KeptApart apart;
    private final CurrentUser user;

    // seven, because what the reader may know is a part of what is shown
    ShowTrend(
            Organisations organisations,
            Passages passages,
            FollowActions follow,
            Editions editions,
            ComparableLevels comparable,
            KeptApart apart,
            CurrentUser user) {
        this.organisations = organisations;
        this.passages = passages;
        this.follow = follow;
        this.editions = editions;
        this.comparable = comparable;
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
        return new Trend(organisation, told(stretches(own), levels), follow.after(own, own));
    }

    boolean mayRead(Organisation organisation) {
        String ods = organisation.ods();
        boolean house = Stream.of(Groups.lead(ods), Groups.team(ods), Groups.sponsor(ods), Groups.commissioner(ods))
                .anyMatch(user::isIn);
        boolean office = user.isIn(Groups.NATIONAL) || user.isIn(Groups.regional(organisation.region()));
        return house || office && !apart.isKept(ods);
    }

    /** From the last review backwards: as long as levels before can be read in its edition's terms, they stand beside it. */
    private List<List<Passage>> stretches(List<Passage> own) {
        List<List<Passage>> stretches = new ArrayList<>();
        Passage last = null;
        for (int at = own.size() - 1; at >= 0; at--) {
            Passage each = own.get(at);
            if (last == null || !comparable.of(each.edition(), last.edition()).isPossible()) {
                stretches.add(0, new ArrayList<>());
                last = each;
            }
            stretches.get(0).add(0, each);
        }
        return stretches;
    }

    private List<Trend.Stretch> told(List<List<Passage>> stretches, Map<ReviewId, Map<String, Rating>> levels) {
        List<Trend.Stretch> told = new ArrayList<>();
        String before = "";
        for (List<Passage> each : stretches) {
            Axis axis = new Axis(each);
            told.add(stretch(axis, before.isEmpty() ? "" : axis.across(before).reason(), levels));
            before = axis.last().edition();
        }
        return told;
    }

    private Trend.Stretch stretch(Axis axis, String cut, Map<ReviewId, Map<String, Rating>> levels) {
        List<Passage> reviews = axis.reviews();
        Edition edition = editions.get(axis.last().edition());
        List<Passage> known = reviews.stream()
                .filter(each -> levels.containsKey(each.review()))
                .toList();
        if (known.isEmpty()) {
            return new Trend.Stretch(edition.title(), cut, List.of(), reviews, List.of(), null);
        }
        List<Trend.Row> rows = edition.outcomes().stream()
                .map(outcome -> row(outcome, axis, levels))
                .toList();
        return new Trend.Stretch(
                edition.title(), cut, axis.crossings(known), reviews, rows, radar(edition, axis, known, levels));
    }

    /** Reviews on one axis, in the terms of the last one's edition. */
    private final class Axis {

        private final List<Passage> reviews;

        Axis(List<Passage> reviews) {
            this.reviews = reviews;
        }

        List<Passage> reviews() {
            return reviews;
        }

        Passage last() {
            return reviews.get(reviews.size() - 1);
        }

        Comparison across(String older) {
            return comparable.of(older, last().edition());
        }

        @Nullable
        Rating level(Outcome outcome, Passage passage, Map<ReviewId, Map<String, Rating>> levels) {
            return across(passage.edition())
                    .outcomeBefore(outcome.code())
                    .map(before ->
                            levels.getOrDefault(passage.review(), Map.of()).get(before))
                    .orElse(null);
        }

        String said(Outcome outcome, Passage passage, @Nullable Rating rating) {
            if (rating != null) {
                return rating.title();
            }
            return switch (passage.phase()) {
                case NOT_TAKING_PART -> "did not take part";
                case NOT_SUBMITTED -> "did not submit";
                case WITHDRAWN -> "was withdrawn";
                case MERGED -> "ended by a merger";
                default -> withoutLevel(outcome, passage);
            };
        }

        private String withoutLevel(Outcome outcome, Passage passage) {
            if (!passage.kind().hasLevels()) {
                return "no levels";
            }
            boolean comes =
                    across(passage.edition()).outcomeBefore(outcome.code()).isPresent();
            return comes ? "none yet" : "no counterpart";
        }

        /** @param known those that have levels: the others read nothing through a map */
        List<Trend.Crossing> crossings(List<Passage> known) {
            return known.stream()
                    .map(Passage::edition)
                    .distinct()
                    .filter(each -> !each.equals(last().edition()))
                    .map(each -> crossing(each, known))
                    .toList();
        }

        private Trend.Crossing crossing(String older, List<Passage> known) {
            Comparison across = across(older);
            return new Trend.Crossing(
                    across.older().title(),
                    known.stream()
                            .filter(each -> each.edition().equals(older))
                            .map(Passage::reference)
                            .toList(),
                    across.sentences());
        }
    }

    private static Trend.Row row(Outcome outcome, Axis axis, Map<ReviewId, Map<String, Rating>> levels) {
        List<Rating> found = axis.reviews().stream()
                .flatMap(each -> Stream.ofNullable(axis.level(outcome, each, levels)))
                .toList();
        int last = found.size() - 1;
        return new Trend.Row(
                LevelFigures.name(outcome),
                axis.reviews().stream()
                        .map(each -> axis.said(outcome, each, axis.level(outcome, each, levels)))
                        .toList(),
                last < 1 ? Effect.NOT_YET_KNOWN : EffectPolicy.moved(found.get(last - 1), found.get(last)));
    }

    /**
     * A line needs a level of every outcome: where one has no counterpart, the table alone shows the others.
     *
     * @return null where no review has a line
     */
    private static @Nullable Radar radar(
            Edition edition, Axis axis, List<Passage> known, Map<ReviewId, Map<String, Rating>> levels) {
        int lowest = edition.lowestLevel();
        List<Passage> whole = known.stream()
                .filter(each -> axis.across(each.edition()).isWhole())
                .toList();
        if (whole.isEmpty()) {
            return null;
        }
        List<Passage> last = whole.subList(Math.max(0, whole.size() - MOST_LINES), whole.size());
        return new Radar(
                "Each ring is a level, the centre is level %d. The same levels stand in the table.".formatted(lowest)
                        + (whole.size() == known.size()
                                ? ""
                                : " Reviews of an edition in which an outcome has no counterpart have no line."),
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
                                        .map(outcome -> ring(axis.level(outcome, each, levels), lowest))
                                        .toList()))
                        .toList());
    }

    private static double ring(@Nullable Rating rating, int lowest) {
        return rating == null ? 0 : rating.ring(lowest);
    }
}
