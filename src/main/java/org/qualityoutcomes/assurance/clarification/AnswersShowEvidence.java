package org.qualityoutcomes.assurance.clarification;

import java.util.Set;
import java.util.UUID;
import org.qualityoutcomes.assurance.domain.HeldSeats;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceReaders;
import org.qualityoutcomes.organisation.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The validators of a case read the evidence that the team showed with its answers. */
@Component
@Transactional(readOnly = true)
class AnswersShowEvidence implements EvidenceReaders {

    private final Clarifications clarifications;
    private final HeldSeats seats;
    private final CurrentUser user;

    AnswersShowEvidence(Clarifications clarifications, HeldSeats seats, CurrentUser user) {
        this.clarifications = clarifications;
        this.seats = seats;
        this.user = user;
    }

    @Override
    public boolean mayRead(EvidenceId evidence) {
        Set<UUID> shownAt = clarifications.reviewsShowing(evidence.value());
        return !shownAt.isEmpty()
                && user.username().map(seats::reviewsOf).orElse(Set.of()).stream()
                        .anyMatch(shownAt::contains);
    }
}
