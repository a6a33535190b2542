package org.qualityoutcomes.edition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qualityoutcomes.edition.EditionNews;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Guidance;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.worklist.Refusal;

class CorrectGuidanceTest {

    private static final Instant NOW = Instant.parse("2027-06-05T11:00:00Z");
    private static final Edition EDITION = TestEditions.shipped().get("2023");
    private static final String PLACE = "O2.scope";
    private static final String ELSEWHERE = "As another machine corrected it a moment ago.";

    private final NationalTeam team = mock();
    private final ReadEditions editions = mock();
    private final GuidanceCorrections corrections = mock();
    private final WhoWorksWith who = mock();
    private final List<Object> events = new ArrayList<>();
    private final CorrectGuidance correct =
            new CorrectGuidance(team, editions, corrections, who, Clock.fixed(NOW, ZoneOffset.UTC), events::add);

    @BeforeEach
    void thisMachineHasNotHeardOfTheLastCorrection() {
        when(team.require()).thenReturn("nora");
        when(editions.get("2023")).thenReturn(EDITION);
        when(who.now("2023")).thenReturn(Set.of("lead-ZA1"));
        Guidance shipped = Guidance.of(EDITION).get(0).reading("As it was shipped.");
        when(corrections.countByEdition("2023")).thenReturn(1);
        when(corrections.findFirstByEditionAndPlaceOrderByNumberInEditionDesc("2023", PLACE))
                .thenReturn(Optional.of(
                        new GuidanceCorrection("2023", 1, shipped, ELSEWHERE, "It was wrong.", "nils", NOW)));
    }

    @Test
    void whatAnotherMachineCorrectedIsWhatIsCorrectedFurther() {
        assertThat(correct.at("2023", PLACE).guidance().text()).isEqualTo(ELSEWHERE);

        correct.correct("2023", PLACE, "As it shall be.", "Still not clear.", 1);

        ArgumentCaptor<GuidanceCorrection> kept = ArgumentCaptor.captor();
        verify(corrections).save(kept.capture());
        assertThat(kept.getValue().was()).isEqualTo(ELSEWHERE);
        assertThat(kept.getValue().became()).isEqualTo("As it shall be.");
        assertThat(events).anySatisfy(event -> assertThat(event)
                .isInstanceOfSatisfying(
                        EditionNews.class, news -> assertThat(news.told()).containsExactly("lead-ZA1")));
    }

    @Test
    void whoHasNotReadTheLastCorrectionIsAskedTo() {
        assertThatThrownBy(() -> correct.correct("2023", PLACE, "As it shall be.", "Still not clear.", 0))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Somebody corrected this edition");
        verify(corrections, never()).save(any());
    }

    @Test
    void aTextIsNoLongerThanAnEditionsFileMayHaveIt() {
        String kind = Guidance.of(EDITION).stream()
                .map(Guidance::place)
                .filter(place -> place.startsWith("kind."))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> correct.correct("2023", kind, "a".repeat(301), "Why not", 1))
                .hasMessageContaining("Shorten the text to 300 characters.");
        assertThatThrownBy(() -> correct.correct("2023", PLACE, "a".repeat(4001), "Why not", 1))
                .hasMessageContaining("Shorten the text to 4000 characters.");
    }
}
