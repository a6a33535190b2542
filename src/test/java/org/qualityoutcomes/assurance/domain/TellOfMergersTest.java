package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.assurance.CaseTakenOver;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.OrganisationMerged;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;

class TellOfMergersTest {

    private final Validations validations = mock();
    private final Organisations organisations = mock();
    private final List<Object> events = new ArrayList<>();
    private final TellOfMergers tell = new TellOfMergers(validations, mock(Meetings.class), organisations, events::add);

    @Test
    void whoJudgesACaseOfWhatWasTakenOverBeforeIsToldOfTheSecondMergerToo() {
        Organisation merging = trust("ZM1");
        when(organisations.family("ZM1")).thenReturn(List.of(merging, AValidation.ZA1));
        Validation open = AValidation.invited();
        when(validations.findByOrganisationIn(List.of("ZM1", "ZA1"))).thenReturn(List.of(open));
        tell.on(new OrganisationMerged(merging, trust("ZB1"), LocalDate.EPOCH));
        assertThat(events).isNotEmpty().allSatisfy(each -> assertThat(each)
                .isInstanceOfSatisfying(CaseTakenOver.class, told -> assertThat(told.reference())
                        .isEqualTo(open.reference())));
    }

    private static Organisation trust(String ods) {
        return new Organisation(
                new OrganisationId(UUID.randomUUID()),
                ods,
                "Trust " + ods,
                Region.NORTH,
                new ServiceId(UUID.randomUUID()));
    }
}
