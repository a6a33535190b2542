package org.qualityoutcomes.improvement.biennial;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.evidence.EvidenceLibrary.ReceivedFile;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.qualityoutcomes.improvement.domain.RunningPlans;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.Participation;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plan and documents come in: the organisation sends them, the region's lead looks whether they are complete. */
@Component
@Transactional
public class PrepareBiennialReview {

    private final BiennialReviews biennials;
    private final Reviews reviews;
    private final Participation participation;
    private final RunningPlans plans;
    private final EvidenceLibrary library;
    private final BiennialAccess access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // eight, because what is sent in comes from the plan and from the library
    PrepareBiennialReview(
            BiennialReviews biennials,
            Reviews reviews,
            Participation participation,
            RunningPlans plans,
            EvidenceLibrary library,
            BiennialAccess access,
            Clock clock,
            ApplicationEventPublisher events) {
        this.biennials = biennials;
        this.reviews = reviews;
        this.participation = participation;
        this.plans = plans;
        this.library = library;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /** Opens the review's pages, once. What the organisation has not finished of an earlier one ends here. */
    public void open(ReviewId id) {
        if (biennials.existsById(id.value())) {
            return;
        }
        BiennialReview review = biennials.save(new BiennialReview(reviews.get(id)));
        biennials.before(review).stream()
                .filter(earlier -> earlier.state().isUnfinished())
                .forEach(earlier -> events.publishEvent(new NextReviewOpened(earlier.id())));
    }

    /** @param seen of the account that was open, or null where none was */
    public void account(ReviewId id, String account, @Nullable String seen) {
        BiennialReview review = prepared(id);
        Seen.refuseIfChanged(seen, review.account(), account);
        review.account(account);
        biennials.save(review);
    }

    public void choose(ReviewId id, EvidenceId document) {
        BiennialReview review = prepared(id);
        if (library.get(List.of(document)).stream()
                .noneMatch(item -> item.service().equals(service(id)))) {
            throw new NotFound();
        }
        review.add(document);
        biennials.save(review);
    }

    public void addFile(ReviewId id, Description description, String name, InputStream content) {
        BiennialReview review = prepared(id);
        try (ReceivedFile file = library.receive(name, EvidenceLibrary.USUAL_MEGABYTES, content)) {
            review.add(library.add(service(id), description, file).id());
        }
        biennials.save(review);
    }

    public void addLink(ReviewId id, Description description, String link) {
        BiennialReview review = prepared(id);
        review.add(library.addLink(service(id), description, link).id());
        biennials.save(review);
    }

    public void remove(ReviewId id, EvidenceId document) {
        BiennialReview review = prepared(id);
        review.remove(document);
        biennials.save(review);
    }

    private BiennialReview prepared(ReviewId id) {
        BiennialReview review = biennials.held(id);
        access.prepare(review);
        return review;
    }

    private ServiceId service(ReviewId id) {
        return reviews.get(id).organisation().service();
    }

    public void sent(ReviewId id) {
        BiennialReview review = biennials.held(id);
        Optional<PlanView> plan = plans.of(review.organisation());
        review.send(
                plan.map(PlanView::reference).orElse(null),
                plan.map(PlanAsItStands::lines).orElse(List.of()),
                today());
        biennials.save(review);
        String with = plan.map(each -> "Service improvement plan " + each.reference() + " as it stands.")
                .orElse("There is no service improvement plan in force.");
        events.publishEvent(
                BiennialDeed.of(review, "Plan and documents of " + review.reference() + " sent.", BiennialDeed.LEAD)
                        .from(null, with + " Documents: " + review.documents().size() + "."));
    }

    /** @return whether everything is there */
    public boolean checked(ReviewId id, boolean complete, String comment) {
        BiennialReview review = biennials.held(id);
        review.checked(complete, comment);
        biennials.save(review);
        String work = "Plan and documents of " + review.reference();
        if (complete) {
            events.publishEvent(BiennialDeed.of(review, work + " found complete.", BiennialDeed.REGIONAL)
                    .because(comment));
        } else {
            events.publishEvent(new BiennialReturned(
                    id.value(), work, BiennialDeed.REGIONAL, Groups.lead(review.organisation()), comment));
        }
        return complete;
    }

    /** The next review began before this one was over. */
    public void overtaken(ReviewId id) {
        BiennialReview review = biennials.held(id);
        review.overtaken();
        biennials.save(review);
        participation.overtaken(id, "The next service improvement review began before this one was over.");
    }

    private LocalDate today() {
        return OfficeHours.day(clock.instant());
    }
}
