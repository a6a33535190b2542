package org.qualityoutcomes.assurance.domain;

import java.util.Optional;
import org.qualityoutcomes.assurance.conflicts.ConflictLedger;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceReaders;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.Submissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Validators who took a case, and those who moderate one, read the evidence that its submission cites. */
@Component
@Transactional(readOnly = true)
class JudgesReadEvidence implements EvidenceReaders {

    private final Validations validations;
    private final Meetings meetings;
    private final Submissions submissions;
    private final ConflictLedger ledger;
    private final CurrentUser user;

    JudgesReadEvidence(
            Validations validations,
            Meetings meetings,
            Submissions submissions,
            ConflictLedger ledger,
            CurrentUser user) {
        this.validations = validations;
        this.meetings = meetings;
        this.submissions = submissions;
        this.ledger = ledger;
        this.user = user;
    }

    @Override
    public boolean mayRead(EvidenceId evidence) {
        Optional<String> asking = user.username();
        return asking.isPresent() && (isValidated(asking.get(), evidence) || isModerated(asking.get(), evidence));
    }

    /** Of the version that the validator judges, until something is known that ties them to the organisation. */
    private boolean isValidated(String username, EvidenceId evidence) {
        return validations.ofValidator(username).stream()
                .filter(validation ->
                        validation.seatOf(username).filter(Seat::isAccepted).isPresent())
                .filter(validation -> submissions
                        .version(new ReviewId(validation.reviewId()), validation.submissionVersion())
                        .cites(evidence))
                .anyMatch(validation ->
                        ledger.barring(username, validation.organisation()).isEmpty());
    }

    private boolean isModerated(String username, EvidenceId evidence) {
        return meetings.reviewsInSessionWith(username).stream()
                .anyMatch(review -> submissions.latest(new ReviewId(review)).cites(evidence));
    }
}
