package org.qualityoutcomes.assurance.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final CurrentUser user;

    JudgesReadEvidence(Validations validations, Meetings meetings, Submissions submissions, CurrentUser user) {
        this.validations = validations;
        this.meetings = meetings;
        this.submissions = submissions;
        this.user = user;
    }

    @Override
    public boolean mayRead(EvidenceId evidence) {
        Optional<String> asking = user.username();
        return asking.isPresent() && reviewsBefore(asking.get()).anyMatch(review -> cites(review, evidence));
    }

    private Stream<UUID> reviewsBefore(String username) {
        Stream<UUID> validated = validations.ofValidator(username).stream()
                .filter(validation ->
                        validation.seatOf(username).filter(Seat::isAccepted).isPresent())
                .map(Validation::reviewId);
        return Stream.concat(validated, meetings.reviewsInSessionWith(username).stream());
    }

    private boolean cites(UUID review, EvidenceId evidence) {
        return submissions.latest(new ReviewId(review)).cites(evidence);
    }
}
