package org.qualityoutcomes.changes.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.Register;
import org.qualityoutcomes.organisation.ServiceId;

class ReadOrganisationsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final Organisations organisations = mock();
    private final Register register = mock();
    private final Changes changes = mock();
    private final ChangeAccess access = mock();
    private final People people = mock();
    private final ReadOrganisations read = new ReadOrganisations(
            organisations,
            register,
            changes,
            access,
            mock(DecideMerger.class),
            people,
            Clock.fixed(Instant.parse("2027-03-01T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void whatWasChosenStaysReadableAndWhatHappensTodayIsNotCalledOff() {
        Organisation trust = new Organisation(
                new OrganisationId(UUID.randomUUID()), "ZA1", "Trust", Region.NORTH, new ServiceId(UUID.randomUUID()));
        when(access.open("ZA1")).thenReturn(trust);
        when(access.isOpen(trust)).thenReturn(true);
        when(organisations.all()).thenReturn(List.of(trust));
        when(register.entries()).thenReturn(List.of());
        when(people.namesOf(List.of("national", "bea"))).thenReturn(Map.of("national", "Nat", "bea", "Bea"));
        Change.Fates fates = new Change.Fates(Set.of(), Set.of(), "2027-ZA1 is carried on.");
        when(changes.findTop50ByOdsOrOtherOrderByDecidedAtDesc("ZA1", "ZA1"))
                .thenReturn(List.of(
                        Change.merger("ZA1", "ZB1", Set.of("bea"), fates, decision(TODAY)),
                        Change.closure("ZA1", decision(TODAY.plusDays(1)))));
        List<ReadOrganisations.Decided> story = read.show("ZA1").story();
        assertThat(story.get(0).choices()).containsExactly("2027-ZA1 is carried on.", "The library is led by Bea.");
        assertThat(story.get(0).state()).isEqualTo("is being carried out");
        assertThat(story.get(0).open()).isFalse();
        assertThat(story.get(1).state()).isEqualTo("waits for its day");
        assertThat(story.get(1).open()).isTrue();
    }

    private static Change.Decision decision(LocalDate day) {
        return new Change.Decision(day, "Decided.", "national", Instant.EPOCH);
    }
}
