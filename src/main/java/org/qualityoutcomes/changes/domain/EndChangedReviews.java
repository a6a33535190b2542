package org.qualityoutcomes.changes.domain;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.review.CycleId;
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
        due.parties(change).ifPresent(parties -> {
            end(change, parties);
            if (change.kind() == ChangeKind.MERGER || change.kind() == ChangeKind.CLOSURE) {
                organisations.family(parties.organisation().ods()).forEach(each -> ending.stopWaiting(each.id()));
            }
        });
    }

    private void end(Change change, Due.Parties parties) {
        Organisation changing = parties.organisation();
        switch (change.kind()) {
            case MERGER -> endMerged(change, changing, Objects.requireNonNull(parties.other()));
            case CLOSURE -> family(changing).forEach(review -> end(review, changing, change));
            case MOVE, PERSON -> {}
        }
    }

    /** Once the organisation is gone, so that a review that was opened in between runs for nobody. */
    void settle(Change change, Due.Parties parties) {
        end(change, parties);
        Organisation successor = parties.other();
        if (change.kind() == ChangeKind.MERGER && successor != null) {
            Organisation merged = parties.organisation();
            family(merged)
                    .forEach(review -> journal(
                            review,
                            "Review " + review.reference() + " is carried on by " + successor.name() + " ("
                                    + successor.ods() + "), of which " + merged.name() + " became part.",
                            change));
        }
    }

    /** What has come too far by then is carried on, whatever was wished. */
    private void endMerged(Change change, Organisation merged, Organisation successor) {
        List<ReviewedAt> passing = family(merged);
        List<ReviewedAt> staying = family(successor).stream()
                .filter(review -> !passing.contains(review))
                .toList();
        Stream.concat(passing.stream(), staying.stream())
                .filter(review -> change.ends(review.review()) || isOneTooMany(review, passing, staying, change))
                .filter(review -> Cause.MERGED.canEnd(review.phase()))
                .forEach(review -> {
                    journal(
                            review,
                            "Review " + review.reference() + " closed: " + merged.name() + " became part of "
                                    + successor.name() + ".",
                            change);
                    ending.end(review.review(), Cause.MERGED, change.reason());
                });
    }

    /** Where a cycle began after the decision nobody was asked, and the successor's own review is the one that goes on. */
    private boolean isOneTooMany(ReviewedAt review, List<ReviewedAt> passing, List<ReviewedAt> staying, Change change) {
        return passing.contains(review)
                && !change.askedAbout(review.review())
                && staying.stream().anyMatch(other -> cycle(other).equals(cycle(review)));
    }

    private CycleId cycle(ReviewedAt review) {
        return reviews.get(review.review()).cycle();
    }

    private List<ReviewedAt> family(Organisation organisation) {
        return organisations.family(organisation.ods()).stream()
                .flatMap(this::open)
                .toList();
    }

    private Stream<ReviewedAt> open(Organisation organisation) {
        return reviews.ofOrganisation(organisation.id()).stream()
                .filter(review -> !review.phase().isOver());
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
