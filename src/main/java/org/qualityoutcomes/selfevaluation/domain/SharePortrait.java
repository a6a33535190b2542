package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.ShownPortrait;
import org.qualityoutcomes.selfevaluation.TakenUpBySibling;
import org.qualityoutcomes.selfevaluation.TakenUpBySibling.Part;
import org.qualityoutcomes.selfevaluation.domain.SharedPortraits.Text;
import org.qualityoutcomes.selfevaluation.portrait.KeepPortraits;
import org.qualityoutcomes.selfevaluation.portrait.PortraitContent;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pen portrait describes one service, whichever organisation's review it is in. Where the leads say so it is written
 * together: what is saved in one review is saved in the others too, as long as theirs is open. Each is completed, signed and
 * submitted by itself.
 */
@Component
@Transactional
public class SharePortrait {

    private final SharedPortraits shared;
    private final Siblings siblings;
    private final SelfEvaluations selfEvaluations;
    private final KeepPortraits portraits;
    private final OutcomeWriters writers;
    private final ReviewAccess access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // eight, because what is shared is kept in several reviews, told in each, and shown to those alone who write
    SharePortrait(
            SharedPortraits shared,
            Siblings siblings,
            SelfEvaluations selfEvaluations,
            KeepPortraits portraits,
            OutcomeWriters writers,
            ReviewAccess access,
            Clock clock,
            ApplicationEventPublisher events) {
        this.shared = shared;
        this.siblings = siblings;
        this.selfEvaluations = selfEvaluations;
        this.portraits = portraits;
        this.writers = writers;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /**
     * With whom a pen portrait is written.
     *
     * @param others references of the reviews of the same service; none where it works for one organisation
     * @param offering those of them that are ready to write it together
     * @param in whether this one is
     * @param beside those with which it is written; none unless it is
     */
    public record Together(List<String> others, List<String> offering, boolean in, List<Beside> beside) {

        private static final Together NONE = new Together(List.of(), List.of(), false, List.of());

        /** References of those where something else is written, which could be replaced. */
        public List<String> toReplace(ShownPortrait own) {
            return beside.stream()
                    .filter(each -> each.open() && each.differsFrom(own))
                    .map(each -> each.review().reference())
                    .toList();
        }

        /** What somebody has seen of the others. */
        public String seen() {
            return Seen.print(says());
        }

        List<List<Object>> says() {
            return beside.stream()
                    .filter(each -> each.open() && each.written())
                    .map(Beside::says)
                    .toList();
        }

        /** @throws org.qualityoutcomes.worklist.ChangedMeanwhile if something else is written there by now */
        void refuseUnlessSeen(@Nullable String seenThere) {
            Seen.refuseIfChanged(seenThere == null ? "" : seenThere, says(), List.of());
        }
    }

    /**
     * The same pen portrait in another review.
     *
     * @param open whether it can still be changed there
     * @param written whether anything was saved there
     */
    public record Beside(Review review, boolean open, boolean written, String text, ServiceFacts facts) {

        /** Its contract aside, which is each organisation's own. */
        public boolean differsFrom(ShownPortrait own) {
            return written && !says().equals(List.of(own.text(), facts(own).withContract("")));
        }

        List<Object> says() {
            return List.of(text, facts.withContract(""));
        }

        /** Without its contract. */
        public ShownPortrait shown() {
            return new ShownPortrait(text, facts.withContract(""), List.of());
        }

        private static ServiceFacts facts(ShownPortrait own) {
            return own.facts() == null ? ServiceFacts.NONE : own.facts();
        }
    }

    /** Nothing for who does not write: what other organisations draft is shown to lead and team alone. */
    @Transactional(readOnly = true)
    Together of(Review review) {
        List<Review> others = writers.areTeam(review) ? siblings.of(review) : List.of();
        if (others.isEmpty()) {
            return Together.NONE;
        }
        Map<UUID, Text> texts = shared
                .texts(Stream.concat(Stream.of(review), others.stream())
                        .map(each -> each.id().value())
                        .toList())
                .stream()
                .collect(Collectors.toMap(Text::review, text -> text));
        boolean in = isIn(texts, review);
        List<Review> ready = others.stream().filter(each -> isIn(texts, each)).toList();
        return new Together(
                others.stream().map(Review::reference).toList(),
                ready.stream().map(Review::reference).toList(),
                in,
                in ? beside(review, ready, texts) : List.of());
    }

    private static boolean isIn(Map<UUID, Text> texts, Review review) {
        Text text = texts.get(review.id().value());
        return text != null && text.shared() > 0;
    }

    private List<Beside> beside(Review own, List<Review> ready, Map<UUID, Text> texts) {
        // with the own one, which the page reads next: they are fetched together
        Map<ReviewId, PortraitContent> kept = portraits.kept(
                Stream.concat(Stream.of(own), ready.stream()).map(Review::id).toList());
        return ready.stream()
                .map(each -> beside(
                        each,
                        Objects.requireNonNull(texts.get(each.id().value())),
                        kept.getOrDefault(each.id(), PortraitContent.NONE)))
                .toList();
    }

    private static Beside beside(Review review, Text text, PortraitContent content) {
        return new Beside(
                review,
                text.open() && !Phase.ENDS.contains(review.phase()),
                content.confirmed() || !text.text().isEmpty(),
                text.text(),
                content.facts());
    }

    /**
     * Saves in the other reviews what was saved in one; their contracts stay theirs. Where one of them said something else
     * it stays, unless it is to be replaced: then its journal keeps it.
     *
     * @param before what was kept here until now
     */
    void write(Saved before, Together together, Saved now, boolean replacing) {
        for (Beside each : together.beside()) {
            boolean differs = each.written()
                    && !each.says().equals(before.says())
                    && !each.says().equals(now.says());
            if (each.open() && (!differs || replacing)) {
                write(each, now);
                if (differs) {
                    events.publishEvent(SelfEvaluationDeed.changed(
                            each.review().id(),
                            "The pen portrait was replaced by that of %s, with which it is written together."
                                    .formatted(before.reference()),
                            each.text(),
                            now.text()));
                }
            }
        }
    }

    private void write(Beside each, Saved now) {
        SelfEvaluation selfEvaluation = selfEvaluations.of(each.review().id());
        selfEvaluation.describe(now.text());
        selfEvaluations.save(selfEvaluation);
        portraits.writeTogether(each.review(), now.facts().withContract(contractOf(each)));
    }

    /** A pen portrait as it is saved in one review. */
    record Saved(String reference, String text, ServiceFacts facts) {

        List<Object> says() {
            return List.of(text, facts.withContract(""));
        }
    }

    private String contractOf(Beside each) {
        return portraits.offered(each.review()).facts().contract();
    }

    /** Replaces nothing: what differs is shown until somebody who has seen both saves. */
    public void join(ReviewId id) {
        Review review = access.forLead(id);
        OutcomeWriters.refuseEnded(review);
        List<Review> others = siblings.of(review);
        if (others.isEmpty()) {
            throw new Refusal("The service of this organisation works for no other one in this cycle.");
        }
        if (!selfEvaluations.of(id).isPenPortraitOpen()) {
            throw new Refusal("This pen portrait is complete: there is nothing to write together.");
        }
        if (!shared.existsById(id.value())) {
            shared.save(new SharedPortrait(id, clock.instant()));
            tell(id, "The pen portrait is written together with the other organisations of the service.");
            others.stream().filter(each -> shared.existsById(each.id().value())).forEach(each -> joined(each, review));
        }
    }

    private void joined(Review other, Review by) {
        tell(other.id(), "The pen portrait is written together with %s.".formatted(by.reference()));
        events.publishEvent(new TakenUpBySibling(
                other.id(),
                other.reference(),
                other.organisation().ods(),
                by.reference(),
                Part.PEN_PORTRAIT,
                clock.instant()));
    }

    /** Each keeps what it says now. */
    public void leave(ReviewId id) {
        access.forLead(id);
        shared.findById(id.value()).ifPresent(found -> {
            shared.delete(found);
            tell(id, "The pen portrait is written apart from the other organisations of the service again.");
        });
    }

    private void tell(ReviewId review, String what) {
        events.publishEvent(SelfEvaluationDeed.of(review, what, SelfEvaluationDeed.LEAD));
    }
}
