package org.qualityoutcomes.practice.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.qualityoutcomes.practice.finding.KnownServices.Asking;
import org.qualityoutcomes.practice.finding.Listings.Unsolved;
import org.qualityoutcomes.review.Reviews;

/** What somebody asks, and what is not told by the answers. */
class FindCardsTest {

    private static final Editions EDITIONS = TestEditions.shipped();
    private static final List<String> INDICATORS = EDITIONS.get("2023").outcome("O2").indicators().stream()
            .map(Indicator::code)
            .toList();

    private final Listings listings = mock();
    private final KnownServices services = mock();
    private final OwnServices own = mock();
    private final FindCards find = new FindCards(
            listings,
            new Counterparts(TestEditions.maps(), TestEditions.comparable()),
            services,
            own,
            mock(Organisations.class),
            mock(Reviews.class),
            EDITIONS);

    @BeforeEach
    void levelTwoInItsLastReport() {
        when(services.asking("ZB1", new Code("2023", "O2"))).thenReturn(new Asking(Likeness.UNKNOWN, 2));
    }

    @Test
    void whoStepsThroughTheLevelsOfAnOutcomeLearnsNoLevelOfAnybody() {
        when(own.codes()).thenReturn(Set.of("ZB1"));
        when(services.of("ZB1")).thenReturn(Likeness.UNKNOWN);
        INDICATORS.forEach(indicator -> find.near("2023", indicator));
        assertThat(asked())
                .hasSize(INDICATORS.size())
                .extracting(Unsolved::level)
                .containsOnly(2);
        INDICATORS.forEach(indicator -> find.near("2023", indicator, "ZB1", "words"));
        assertThat(asked().subList(INDICATORS.size(), 2 * INDICATORS.size()))
                .extracting(Unsolved::level)
                .containsOnlyNulls();
    }

    @Test
    void whoWorksForNoServiceIsToldNothingByLevels() {
        when(own.codes()).thenReturn(Set.of());
        find.near("2023", "O2.L1.a");
        assertThat(asked()).extracting(Unsolved::level).containsOnlyNulls();
    }

    @Test
    void aQuestionOfWhichNoWordIsLeftFindsNothingAndSaysSo() {
        for (String words : List.of("%", "the", "a")) {
            FindCards.Page found = find.search(new Wanted(words, null, null, null, null), 0);
            assertThat(found.cards()).isEmpty();
            assertThat(found.noWordLeft()).as(words).isTrue();
        }
        verify(listings, never()).search(any(), any(), any(), any(), any(), anyInt(), anyInt());
        find.search(Wanted.ANYTHING, 0);
        verify(listings).search(eq(Set.of()), any(), any(), any(), any(), anyInt(), anyInt());
    }

    private List<Unsolved> asked() {
        ArgumentCaptor<Unsolved> asked = ArgumentCaptor.forClass(Unsolved.class);
        verify(listings, atLeastOnce()).near(asked.capture(), anyInt());
        return asked.getAllValues();
    }
}
