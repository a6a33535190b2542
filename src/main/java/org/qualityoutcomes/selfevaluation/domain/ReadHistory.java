package org.qualityoutcomes.selfevaluation.domain;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who wrote what on an outcome, and what became of it. For the organisation alone: drafts are nobody else's business. */
@Component
@Transactional(readOnly = true)
public class ReadHistory {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** However long the history is, the page is no longer. */
    private static final int SHOWN = 100;

    private final SelfEvaluations selfEvaluations;
    private final Revisions revisions;
    private final Editions editions;
    private final ReviewAccess access;
    private final People people;

    ReadHistory(
            SelfEvaluations selfEvaluations,
            Revisions revisions,
            Editions editions,
            ReviewAccess access,
            People people) {
        this.selfEvaluations = selfEvaluations;
        this.revisions = revisions;
        this.editions = editions;
        this.access = access;
        this.people = people;
    }

    /**
     * One sitting of one person.
     *
     * @param handedOver whether it went to the colleague who checks
     */
    public record Sitting(int number, String by, LocalDateTime at, boolean handedOver) {}

    /** @param sittings latest first */
    public record History(Review review, Outcome outcome, List<Sitting> sittings) {}

    /**
     * @param before null where there was nothing
     * @param changes what is different, part by part; empty where nothing is
     */
    public record Comparison(
            Review review, Outcome outcome, @Nullable Sitting before, Sitting after, List<Change> changes) {}

    public History show(ReviewId id, String code) {
        Review review = access.forOrganisation(id);
        List<Revisions.Line> lines = revisions.lines(selfEvaluations.idOf(id, code), Limit.of(SHOWN));
        Map<String, String> names = people.namesOf(
                lines.stream().map(Revisions.Line::writtenBy).distinct().toList());
        return new History(
                review,
                edition(review).outcome(code),
                lines.stream()
                        .map(each -> new Sitting(
                                each.number(),
                                names.getOrDefault(each.writtenBy(), each.writtenBy()),
                                LocalDateTime.ofInstant(each.writtenAt(), LONDON),
                                each.complete()))
                        .toList());
    }

    /**
     * @param before number of the version that it is compared with; 0 for nothing, which is before the first
     * @throws NotFound where there is no such revision
     */
    public Comparison compare(ReviewId id, String code, int before, int after) {
        Review review = access.forOrganisation(id);
        UUID work = selfEvaluations.idOf(id, code);
        Outcome outcome = edition(review).outcome(code);
        Revision now = revision(work, after);
        if (before == 0) {
            return new Comparison(
                    review, outcome, null, sitting(now), DraftChanges.between(outcome, Draft.EMPTY, now.draft()));
        }
        Revision old = revision(work, before);
        return new Comparison(
                review, outcome, sitting(old), sitting(now), DraftChanges.between(outcome, old.draft(), now.draft()));
    }

    private Revision revision(UUID work, int number) {
        return revisions.findByOutcomeWorkIdAndRevisionNo(work, number).orElseThrow(NotFound::new);
    }

    private Sitting sitting(Revision revision) {
        return new Sitting(
                revision.number(),
                people.nameOf(revision.writtenBy()),
                LocalDateTime.ofInstant(revision.writtenAt(), LONDON),
                revision.isComplete());
    }

    private Edition edition(Review review) {
        return editions.get(review.edition());
    }
}
