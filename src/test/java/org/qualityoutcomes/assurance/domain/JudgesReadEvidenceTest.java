package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.qualityoutcomes.assurance.domain.AValidation.PRIMARY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.conflicts.Conflict;
import org.qualityoutcomes.assurance.conflicts.ConflictKind;
import org.qualityoutcomes.assurance.conflicts.ConflictLedger;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.Submissions;

class JudgesReadEvidenceTest {

    private final EvidenceId evidence = new EvidenceId(UUID.randomUUID());
    private final Validation validation = AValidation.compared();
    private final Validations validations = mock(Validations.class);
    private final Submissions submissions = mock(Submissions.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final List<Conflict> ties = new ArrayList<>();
    private final ConflictLedger ledger = mock(
            ConflictLedger.class,
            invocation -> invocation.getMethod().getReturnType().equals(List.class)
                    ? ties
                    : (ConflictLedger.Table) (username, ods) -> ties);

    @BeforeEach
    void aSubmissionCitesIt() {
        Submission submission = mock(Submission.class);
        when(submission.cites(evidence)).thenReturn(true);
        when(submissions.version(new ReviewId(validation.reviewId()), 1)).thenReturn(submission);
        when(validations.ofValidator(PRIMARY)).thenReturn(List.of(validation));
        when(user.username()).thenReturn(Optional.of(PRIMARY));
    }

    @Test
    void aValidatorReadsNoEvidenceOnceSomethingTiesThemToTheOrganisation() {
        JudgesReadEvidence readers =
                new JudgesReadEvidence(validations, mock(Meetings.class), submissions, ledger, user);
        HeldSeats seats = new HeldSeats(validations, ledger, user);
        assertThat(readers.mayRead(evidence)).isTrue();
        assertThat(seats.reviewsOf(PRIMARY)).containsExactly(validation.reviewId());

        ties.add(new Conflict(ConflictKind.OWN_ORGANISATION, "Has a role there.", "Role", null, null));
        assertThat(readers.mayRead(evidence)).isFalse();
        assertThat(seats.reviewsOf(PRIMARY)).isEmpty();
    }
}
