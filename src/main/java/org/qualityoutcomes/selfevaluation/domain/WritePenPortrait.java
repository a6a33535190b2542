package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.ShownPortrait;
import org.qualityoutcomes.selfevaluation.domain.SharePortrait.Beside;
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
     * @param seen what a reader of this has seen, of what is written together in all reviews
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
                Seen.print(all(text, content.facts(), says(together))));
    }

    /** @param seen of the portrait that was open, or null where none was */
    public void keep(ReviewId id, String text, ServiceFacts facts, @Nullable String seen) {
        Review review = access.forTeam(id);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        PortraitContent content = content(review, selfEvaluation);
        Together together = share.of(review);
        List<List<Object>> elsewhere = says(together);
        Seen.refuseIfChanged(
                seen,
                all(text(selfEvaluation, content), content.facts(), elsewhere),
                all(text, facts, Collections.nCopies(elsewhere.size(), List.of(text, facts.withContract("")))));
        selfEvaluation.describe(text);
        selfEvaluations.save(selfEvaluation);
        portraits.write(review, facts);
        share.write(together.beside(), text, facts);
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

    /** Of the other reviews in which it would be saved too. */
    private static List<List<Object>> says(Together together) {
        return together.beside().stream()
                .filter(each -> each.open() && each.written())
                .map(Beside::says)
                .toList();
    }

    private static List<Object> all(String text, ServiceFacts facts, List<List<Object>> elsewhere) {
        return List.of(text, facts, elsewhere);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
