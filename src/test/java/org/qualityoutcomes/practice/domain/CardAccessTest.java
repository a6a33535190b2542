package org.qualityoutcomes.practice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;

class CardAccessTest {

    private final CurrentUser user = mock();
    private final KeptApart apart = mock();
    private final CardAccess access = new CardAccess(user, apart);
    private final Card card = ACard.nominated();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead-ZB1",
                "team-ZB1",
                "commissioner-ZA1",
                "validator",
                "moderator",
                "regional-north",
                "camunda-admin"
            })
    void whoHasNoPartInACardIsNeitherItsServiceNorItsEditor(String group) {
        is(group);
        assertThat(access.isOwn(card)).isFalse();
        assertThat(access.isEditor(card)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"lead-ZA1, true", "team-ZA1, true", "sponsor-ZA1, false"})
    void theServiceSeesItsCardAndTheSponsorOnlyReads(String group, boolean writes) {
        is(group);
        assertThat(access.isOwn(card)).isTrue();
        assertThat(access.isOfTeam("ZA1")).isEqualTo(writes);
        assertThat(access.own()).containsExactly("ZA1");
    }

    @Test
    void anEditorWhomSomethingTiesToTheOrganisationFindsNoCardOfIt() {
        is("national");
        assertThat(access.isEditor(card)).isTrue();
        when(apart.isKept("ZA1")).thenReturn(true);
        assertThat(access.isEditor(card)).isFalse();
    }

    @Test
    void nobodyEditsACardOfTheirOwnService() {
        when(user.groups()).thenReturn(Set.of("national", "team-ZA1"));
        when(user.isIn("national")).thenReturn(true);
        when(user.isIn("team-ZA1")).thenReturn(true);
        assertThat(access.isEditor(card)).isFalse();
        assertThat(access.isOwn(card)).isTrue();
    }

    private void is(String group) {
        when(user.groups()).thenReturn(Set.of(group));
        when(user.isIn(group)).thenReturn(true);
    }
}
