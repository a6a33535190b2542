package org.qualityoutcomes.selfevaluation.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;

/** A review without a portrait, while the one before shows documents. */
class KeepPortraitsTest {

    private static final Instant NOW = Instant.parse("2027-06-05T11:00:00Z");

    private final PenPortraits rows = mock();
    private final KeepPortraits portraits = new KeepPortraits(rows, Clock.fixed(NOW, ZoneOffset.UTC));
    private final Organisation organisation = new Organisation(
            new OrganisationId(UUID.randomUUID()), "ZB1", "B", Region.SOUTH, new ServiceId(UUID.randomUUID()));
    private final Review review = review();

    @BeforeEach
    void whatTheReviewBeforeShows() {
        PenPortrait before = new PenPortrait(review(), PortraitContent.NONE, NOW);
        before.write(APortrait.FACTS, NOW);
        APortrait.DOCUMENTS.forEach(each -> before.show(each, NOW));
        when(rows.findByReviewId(any())).thenReturn(Optional.empty());
        when(rows.last(any(), any(), any())).thenReturn(Optional.of(before));
    }

    private Review review() {
        return new Review(
                new ReviewId(UUID.randomUUID()),
                "2027-ZB1",
                new CycleId(UUID.randomUUID()),
                organisation,
                "2023",
                Phase.SELF_EVALUATION,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                LocalDate.EPOCH);
    }

    @Test
    void whoSavesKeepsTheDocumentsThatThePageOffered() {
        portraits.write(review, APortrait.FACTS);
        assertThat(saved().documents()).isEqualTo(APortrait.DOCUMENTS);
    }

    @Test
    void whatAnotherTeamSavesBringsNoDocumentsAlong() {
        portraits.writeTogether(review, APortrait.FACTS);
        assertThat(saved().documents()).isEmpty();
        assertThat(saved().facts()).isEqualTo(APortrait.FACTS);
    }

    private PortraitContent saved() {
        ArgumentCaptor<PenPortrait> saved = ArgumentCaptor.captor();
        verify(rows).save(saved.capture());
        return saved.getValue().content();
    }
}
