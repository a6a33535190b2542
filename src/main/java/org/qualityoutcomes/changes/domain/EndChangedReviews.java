package org.qualityoutcomes.changes.domain;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.review.EarlyEnding;
import org.qualityoutcomes.review.EarlyEnding.Cause;
import org.qualityoutcomes.review.ReviewedAt;
import org.qualityoutcomes.review.Reviews;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of the reviews of an organisation that changes: first, before those who are left and what is left change. */
@Component
@Transactional
public class EndChangedReviews {

    private final Changes changes;
    private final Due due;
    private final Organisations organisations;
    private final Reviews reviews;
    private final EarlyEnding ending;
    private final ApplicationEventPublisher events;

    // six, because what is due decides over reviews of a whole family
    EndChangedReviews(
            Changes changes,
            Due due,
            Organisations organisations,
            Reviews reviews,
            EarlyEnding ending,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.due = due;
        this.organisations = organisations;
        this.reviews = reviews;
        this.ending = ending;
        this.events = events;
    }

    /** By itself: what runs of them is gone, or all of it is tried again. */
    public void end(UUID id) {
        Change change = changes.findById(id).orElseThrow(NotFound::new);
        due.parties(change).ifPresent(parties -> end(change, parties));
    }

    private void end(Change change, Due.Parties parties) {
        Organisation changing = parties.organisation();
        switch (change.kind()) {
            case MERGER -> endMerged(change, changing, Objects.requireNonNull(parties.other()));
            case CLOSURE ->
                organisations.family(changing.ods()).forEach(each -> {
                    open(each).forEach(review -> end(review, changing, change));
                    ending.stopWaiting(each.id());
                });
            case MOVE, PERSON -> {}
        }
    }

    private void endMerged(Change change, Organisation merged, Organisation successor) {
        organisations.family(merged.ods()).forEach(each -> {
            open(each).forEach(review -> decide(review, change, merged, successor));
            ending.stopWaiting(each.id());
        });
        organisations.family(successor.ods()).stream()
                .flatMap(this::open)
                .filter(review -> change.ends(review.review()))
                .forEach(review -> decide(review, change, merged, successor));
    }

    private Stream<ReviewedAt> open(Organisation organisation) {
        return reviews.ofOrganisation(organisation.id()).stream()
                .filter(review -> !review.phase().isOver());
    }

    /** What has come too far by then is carried on, whatever was wished. */
    private void decide(ReviewedAt review, Change change, Organisation merged, Organisation successor) {
        if (change.ends(review.review()) && Cause.MERGED.canEnd(review.phase())) {
            journal(
                    review,
                    "Review " + review.reference() + " closed: " + merged.name() + " became part of " + successor.name()
                            + ".",
                    change);
            ending.end(review.review(), Cause.MERGED, change.reason());
        } else {
            journal(
                    review,
                    "Review " + review.reference() + " is carried on by " + successor.name() + " (" + successor.ods()
                            + "), of which " + merged.name() + " became part.",
                    change);
        }
    }

    private void end(ReviewedAt review, Organisation closed, Change change) {
        journal(review, "Review " + review.reference() + " ended: " + closed.name() + " was closed.", change);
        ending.end(review.review(), Cause.CLOSED, change.reason());
    }

    private void journal(ReviewedAt review, String what, Change change) {
        events.publishEvent(
                new ChangeDeed(review.review().value(), what, ChangeDeed.NATIONAL, null, null, change.reason()));
    }
}
