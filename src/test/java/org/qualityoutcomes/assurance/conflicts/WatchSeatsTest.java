package org.qualityoutcomes.assurance.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.ConflictFound;
import org.qualityoutcomes.assurance.conflicts.PastSeats.HeldSeat;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.springframework.transaction.support.TransactionOperations;

class WatchSeatsTest {

    private final PastSeats seats = mock(PastSeats.class);
    private final ConflictLedger ledger = mock(ConflictLedger.class);
    private final Organisations organisations = mock(Organisations.class);
    private final List<ConflictFound> found = new ArrayList<>();
    private final WatchSeats watch = new WatchSeats(
            seats,
            ledger,
            organisations,
            TransactionOperations.withoutTransaction(),
            event -> found.add((ConflictFound) event));

    @BeforeEach
    void twoAreTied() {
        Conflict tied = new Conflict(ConflictKind.OWN_ORGANISATION, "Has a role there.", "Role", null, null);
        when(seats.running()).thenReturn(List.of(seat("ann", "ZA1"), seat("ben", "ZA2")));
        when(ledger.barring(anyCollection(), anyCollection())).thenReturn((username, ods) -> List.of(tied));
        when(organisations.byOds("ZA1")).thenReturn(organisation("ZA1"));
        when(organisations.byOds("ZA2")).thenReturn(organisation("ZA2"));
    }

    @Test
    void aSeatThatFailsDoesNotKeepTheOthersOpen() {
        when(organisations.byOds("ZA1")).thenThrow(new IllegalStateException("broken"));
        assertThatThrownBy(watch::look).hasMessage("broken");
        assertThat(found).extracting(ConflictFound::username).containsExactly("ben");
    }

    @Test
    void theSameFindingHasTheSameIdWhoeverLooks() {
        watch.look();
        watch.look();
        assertThat(found).hasSize(4);
        assertThat(found.stream().map(ConflictFound::finding).distinct()).hasSize(2);
    }

    private static HeldSeat seat(String username, String ods) {
        return new HeldSeat(username, ods, "2027-" + ods, Instant.EPOCH, false);
    }

    private static Organisation organisation(String ods) {
        return new Organisation(
                new OrganisationId(UUID.randomUUID()),
                ods,
                "Hospitals",
                Region.NORTH,
                new ServiceId(UUID.randomUUID()));
    }
}
