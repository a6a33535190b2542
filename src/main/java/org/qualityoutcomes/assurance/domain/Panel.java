package org.qualityoutcomes.assurance.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qualityoutcomes.assurance.conflicts.Conflict;
import org.qualityoutcomes.assurance.conflicts.ConflictLedger;
import org.qualityoutcomes.organisation.NotFound;

/**
 * Who of a meeting's members may decide which case: those without a conflict, and only where three of them attend. Whoever
 * validated a case has one, and so has who is tied to the organisation, or says so at the meeting.
 */
final class Panel {

    static final int QUORUM = 3;

    private final Meeting meeting;
    private final Map<UUID, Validation> validations;
    private final Map<UUID, Set<String>> judges;
    private final ConflictLedger.Table ties;

    /**
     * @param validations by review, those of all cases of the meeting
     * @param judges by review, those who judged any version of it, whether it still counts or not
     */
    Panel(
            Meeting meeting,
            Map<UUID, Validation> validations,
            Map<UUID, Set<String>> judges,
            ConflictLedger.Table ties) {
        this.meeting = meeting;
        this.validations = validations;
        this.judges = judges;
        this.ties = ties;
    }

    /** Why somebody takes no part in a case; empty where nothing stands against it. */
    Optional<Withdrawal> withdrawal(String username, MeetingCase each) {
        Optional<Withdrawal> recorded = each.withdrawalOf(username);
        if (recorded.isPresent()) {
            return recorded;
        }
        Validation validation = validation(each);
        if (judges.getOrDefault(each.reviewId(), Set.of()).contains(username)) {
            return Optional.of(Withdrawal.VALIDATED);
        }
        boolean tied =
                ties.between(username, validation.organisation()).stream().anyMatch(Conflict::hard);
        return tied ? Optional.of(Withdrawal.TIED) : Optional.empty();
    }

    boolean isFree(String username, MeetingCase each) {
        return withdrawal(username, each).isEmpty();
    }

    /** Those who attend and may decide the case. */
    List<String> deciding(MeetingCase each) {
        return meeting.attending().stream()
                .filter(username -> isFree(username, each))
                .toList();
    }

    boolean isQuorate(MeetingCase each) {
        return deciding(each).size() >= QUORUM;
    }

    /** Who writes a decision down: the chair, or a member without conflict where the chair has one. */
    Optional<String> keeper(MeetingCase each) {
        List<String> free = deciding(each);
        return free.contains(meeting.chair())
                ? Optional.of(meeting.chair())
                : free.stream().findFirst();
    }

    Validation validation(MeetingCase each) {
        Validation validation = validations.get(each.reviewId());
        if (validation == null) {
            throw new NotFound();
        }
        return validation;
    }
}
