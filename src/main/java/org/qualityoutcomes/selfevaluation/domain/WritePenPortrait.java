package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.ShownPortrait;
import org.qualityoutcomes.selfevaluation.domain.SharePortrait.Saved;
import org.qualityoutcomes.selfevaluation.domain.SharePortrait.Together;
import org.qualityoutcomes.selfevaluation.portrait.Freshness;
import org.qualityoutcomes.selfevaluation.portrait.KeepPortraits;
import org.qualityoutcomes.selfevaluation.portrait.PortraitContent;
import org.qualityoutcomes.selfevaluation.portrait.PortraitRules;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The team describes its service. It begins with what the last review said of it. */
@Component
@Transactional
public class WritePenPortrait {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final SelfEvaluations selfEvaluations;
    private final KeepPortraits portraits;
    private final ShowPortrait show;
    private final Reviews reviews;
    private final ReviewAccess access;
    private final SharePortrait share;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // eight, because a portrait begins with that of another review, may be written together, and grows old
    WritePenPortrait(
            SelfEvaluations selfEvaluations,
            KeepPortraits portraits,
            ShowPortrait show,
            Reviews reviews,
            ReviewAccess access,
            SharePortrait share,
            Clock clock,
            ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.portraits = portraits;
        this.show = show;
        this.reviews = reviews;
        this.access = access;
        this.share = share;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The portrait, whether it may be changed, and what it lacks.
     *
     * @param returnComment why it is open again, empty while nobody has returned it
     * @param takenFrom the reference of the review that it was taken over from, until it is saved, or null
     * @param old a sentence for each thing that is older than two years
     * @param gaps what is missing before it is complete, by field
     * @param together with whom it is written
     * @param seen what a reader of this has seen
     */
    public record Portrait(
            Review review,
            ShownPortrait shown,
            boolean open,
            String returnComment,
            @Nullable String takenFrom,
            List<String> old,
            List<Problem> gaps,
            Together together,
            String seen) {}

    @Transactional(readOnly = true)
    public Portrait show(ReviewId id) {
        Review review = access.forReaders(id);
        Together together = share.of(review);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        PortraitContent content = content(review, selfEvaluation);
        String text = text(selfEvaluation, content);
        ReviewId source = content.toBeConfirmedFrom();
        return new Portrait(
                review,
                show.of(text, content),
                selfEvaluation.isPenPortraitOpen(),
                selfEvaluation.penPortraitComment(),
                source == null ? null : reviews.get(source).reference(),
                Freshness.of(content, today()),
                PortraitRules.gaps(text, content, selfEvaluation.isHosted(), today()),
                together,
                seen(text, content));
    }

    /** @param seen of the portrait that was open, or null where none was */
    public void keep(ReviewId id, String text, ServiceFacts facts, @Nullable String seen) {
        Review review = access.forTeam(id);
        keep(review, share.of(review), text, facts, seen, false);
    }

    /**
     * The same, and puts it in the place of what the reviews say with which it is written together.
     *
     * @param seenThere of those
     */
    public void keepEverywhere(
            ReviewId id, String text, ServiceFacts facts, @Nullable String seen, @Nullable String seenThere) {
        Review review = access.forTeam(id);
        Together together = share.of(review);
        together.refuseUnlessSeen(seenThere);
        keep(review, together, text, facts, seen, true);
    }

    private void keep(
            Review review,
            Together together,
            String text,
            ServiceFacts facts,
            @Nullable String seen,
            boolean replacing) {
        SelfEvaluation selfEvaluation = selfEvaluations.of(review.id());
        PortraitContent content = content(review, selfEvaluation);
        Saved before = new Saved(review.reference(), text(selfEvaluation, content), content.facts());
        Seen.refuseIfChanged(seen, List.of(before.text(), before.facts()), List.of(text, facts));
        selfEvaluation.describe(text);
        selfEvaluations.save(selfEvaluation);
        portraits.write(review, facts);
        share.write(before, together, new Saved(review.reference(), text, facts), replacing);
    }

    public void complete(ReviewId id) {
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        OutcomeRules.refuse(PortraitRules.gaps(
                selfEvaluation.penPortrait(), portraits.kept(id), selfEvaluation.isHosted(), today()));
        selfEvaluation.completePenPortrait();
        selfEvaluations.save(selfEvaluation);
        events.publishEvent(SelfEvaluationDeed.of(id, "Pen portrait completed.", SelfEvaluationDeed.TEAM));
    }

    private PortraitContent content(Review review, SelfEvaluation selfEvaluation) {
        return selfEvaluation.isPenPortraitOpen() ? portraits.offered(review) : portraits.kept(review.id());
    }

    /** Its own, or while nothing is confirmed that of the review that the facts come from. */
    private String text(SelfEvaluation selfEvaluation, PortraitContent content) {
        ReviewId source = content.toBeConfirmedFrom();
        return source == null || !selfEvaluation.penPortrait().isEmpty()
                ? selfEvaluation.penPortrait()
                : selfEvaluations.of(source).penPortrait();
    }

    private static String seen(String text, PortraitContent content) {
        return Seen.print(List.of(text, content.facts()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
