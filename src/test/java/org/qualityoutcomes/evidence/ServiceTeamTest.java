package org.qualityoutcomes.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;

/** One service serves ZA1 and ZA2, another one ZB1. */
class ServiceTeamTest {

    private static final ServiceId SERVICE = new ServiceId(UUID.randomUUID());
    private static final ServiceId OTHER = new ServiceId(UUID.randomUUID());

    private final Organisations organisations = mock();
    private final CurrentUser user = mock();
    private final ServiceTeam team = new ServiceTeam(organisations, user);

    @BeforeEach
    void twoServices() {
        List<Organisation> served = List.of(organisation("ZA1", SERVICE), organisation("ZA2", SERVICE));
        when(organisations.servedBy(SERVICE)).thenReturn(served);
        when(organisations.all()).thenReturn(List.of(served.get(0), served.get(1), organisation("ZB1", OTHER)));
    }

    @Test
    void theTeamOfAnyOrganisationBelongsToTheService() {
        signIn("team-ZA2");
        assertThat(team.includesTheReader(SERVICE)).isTrue();
        assertThat(team.servicesOfTheReader()).containsExactly(SERVICE);
        signIn("team-ZB1");
        assertThat(team.includesTheReader(SERVICE)).isFalse();
    }

    @Test
    void aLeadWorksForOneOrganisationAlone() {
        signIn("lead-ZA1");
        assertThat(team.includesTheReader(SERVICE)).isFalse();
        assertThat(team.ledByTheReader()).containsExactly("ZA1");
        assertThat(team.servicesOfTheReader()).containsExactly(SERVICE);
    }

    @Test
    void whoOnlyReadsBelongsToNone() {
        signIn("sponsor-ZA1");
        assertThat(team.includesTheReader(SERVICE)).isFalse();
        assertThat(team.ledByTheReader()).isEmpty();
        assertThat(team.servicesOfTheReader()).isEmpty();
    }

    private void signIn(String group) {
        when(user.groups()).thenReturn(Set.of(group));
        when(user.isIn(any())).thenAnswer(asked -> group.equals(asked.getArgument(0)));
    }

    private static Organisation organisation(String ods, ServiceId service) {
        return new Organisation(new OrganisationId(UUID.randomUUID()), ods, ods, Region.NORTH, service);
    }
}
