package org.qualityoutcomes.assurance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;

class ConflictPolicyTest {

    @ParameterizedTest
    @CsvSource({"national,1", "regional-north,1", "regional-south,0", "team-ZA1,1"})
    void whoLeadsTheSchemeOrTheRegionIsTied(String group, int ties) {
        People people = mock(People.class);
        Organisations organisations = mock(Organisations.class);
        when(people.groupsOf("vera")).thenReturn(Set.of("validator", group));
        when(organisations.byOds("ZA1")).thenReturn(AValidation.ZA1);
        when(organisations.servedBy(AValidation.ZA1.service())).thenReturn(List.of(AValidation.ZA1));
        ConflictPolicy policy = new ConflictPolicy(people, organisations, mock(Validations.class));
        assertThat(policy.ties("vera", "ZA1")).hasSize(ties);
    }
}
