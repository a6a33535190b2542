package org.qualityoutcomes.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.RegionChanged;

class RestructureOrganisationsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);

    private final ServedOrganisations rows = mock();
    private final LibraryServices services = mock();
    private final List<Object> events = new ArrayList<>();
    private final RestructureOrganisations restructure = new RestructureOrganisations(rows, services, events::add);
    private final ServedOrganisation first = row("ZA1", Region.NORTH);
    private final ServedOrganisation second = row("ZB1", Region.SOUTH);
    private final ServedOrganisation third = row("ZC1", Region.LONDON);

    @BeforeEach
    void three() {
        List.of(first, second, third)
                .forEach(each -> when(rows.findByOds(each.seen().ods())).thenReturn(Optional.of(each)));
        when(services.findByName(any())).thenReturn(Optional.of(new LibraryService("Library")));
    }

    @Test
    void whatIsGoneIsNeitherMergedNorClosedAgain() {
        restructure.merge("ZA1", "ZB1", DAY);
        assertThatThrownBy(() -> restructure.merge("ZA1", "ZC1", DAY)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> restructure.close("ZA1", DAY)).isInstanceOf(IllegalStateException.class);
        assertThat(first.seen().ending()).isEqualTo(new Organisation.Ending(DAY, "ZB1"));
    }

    @Test
    void nothingBecomesPartOfWhatIsGoneOrOfItself() {
        restructure.merge("ZA1", "ZB1", DAY);
        assertThatThrownBy(() -> restructure.merge("ZB1", "ZA1", DAY)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> restructure.merge("ZC1", "ZC1", DAY)).isInstanceOf(IllegalStateException.class);
        assertThat(second.seen().isGone()).isFalse();
        assertThat(third.seen().isGone()).isFalse();
    }

    @Test
    void aCircleInWhatIsKeptIsWalkedOnce() {
        when(rows.findBySuccessor("ZA1")).thenReturn(List.of(second));
        when(rows.findBySuccessor("ZB1")).thenReturn(List.of(first));
        restructure.move("ZA1", Region.LONDON, "Library");
        assertThat(events)
                .containsExactlyInAnyOrder(
                        new RegionChanged("ZA1", Region.NORTH, Region.LONDON),
                        new RegionChanged("ZB1", Region.SOUTH, Region.LONDON));
    }

    @Test
    void aFamilyNamesEachOfItsMembersOnce() {
        Organisations organisations = mock(CALLS_REAL_METHODS);
        Organisation one = ended(first, "ZB1");
        Organisation other = ended(second, "ZA1");
        doReturn(List.of(one, other)).when(organisations).all();
        doReturn(one).when(organisations).byOds("ZA1");
        doReturn(other).when(organisations).byOds("ZB1");
        assertThat(organisations.family("ZA1")).containsExactly(one, other);
        assertThat(organisations.successorOf("ZA1")).isEqualTo(one);
    }

    private static Organisation ended(ServedOrganisation row, String successor) {
        Organisation seen = row.seen();
        return new Organisation(
                seen.id(),
                seen.ods(),
                seen.name(),
                seen.region(),
                seen.service(),
                new Organisation.Ending(DAY, successor));
    }

    private static ServedOrganisation row(String ods, Region region) {
        return new ServedOrganisation(ods, "Trust " + ods, region, UUID.randomUUID());
    }
}
