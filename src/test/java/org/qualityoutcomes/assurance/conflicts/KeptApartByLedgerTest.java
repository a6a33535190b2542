package org.qualityoutcomes.assurance.conflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.Register;

class KeptApartByLedgerTest {

    private final Declarations declarations = mock();
    private final ConflictLedger ledger = mock();
    private final People people = mock();
    private final CurrentUser user = mock();
    private final Register register = mock();
    private final KeptApartByLedger apart = new KeptApartByLedger(declarations, ledger, people, user, register);

    private void signedIn(String... groups) {
        when(user.username()).thenReturn(Optional.of("nora"));
        when(user.groups()).thenReturn(Set.of(groups));
        when(declarations.declaredBy("nora")).thenReturn(List.of("ZB1"));
    }

    @Test
    void whatWasDeclaredAndWhereARoleIsHeldIsKeptFromAnOffice() {
        signedIn("national", "commissioner-ZA1");
        assertThat(apart.fromReader()).containsExactlyInAnyOrder("ZA1", "ZB1");
    }

    @Test
    void whatBecameOneWithItIsKeptAsWell() {
        signedIn("national");
        when(register.entries())
                .thenReturn(List.of(
                        new Register.Entry("ZC1", "Cobble", Region.NORTH, "Library", "ZB1"),
                        new Register.Entry("ZB1", "Brindle", Region.NORTH, "Library", "ZD1"),
                        new Register.Entry("ZD1", "Dunmere", Region.NORTH, "Library"),
                        new Register.Entry("ZE1", "Elver", Region.NORTH, "Library")));
        assertThat(apart.fromReader()).containsExactlyInAnyOrder("ZB1", "ZC1", "ZD1");
    }

    @Test
    void whoHoldsNoOfficeSeesWhatTheOwnRoleOpens() {
        signedIn("lead-ZA1", "validator");
        assertThat(apart.fromReader()).isEmpty();
    }

    @Test
    void nobodySignedInIsKeptFromNothing() {
        assertThat(apart.fromReader()).isEmpty();
    }

    @Test
    void anOfficeAloneIsNoObjection() {
        when(ledger.barringOffice("nora", "ZA1")).thenReturn(List.of());
        when(ledger.barringOffice("nora", "ZA3"))
                .thenReturn(List.of(new Conflict(ConflictKind.SAME_SERVICE, "Has a role.", "Roles", null, null)));
        assertThat(apart.objection("nora", "ZA1")).isEmpty();
        assertThat(apart.objection("nora", "ZA3")).hasValueSatisfying(sentence -> assertThat(sentence)
                .contains("same library service", "somebody else has to do this"));
    }
}
