package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;

/** A lead who owns O1; O2 cites one item, and the service has a hundred others. */
class EvaluateOutcomeTest {

    private static final ReviewId REVIEW = new ReviewId(UUID.randomUUID());
    private static final ServiceId SERVICE = new ServiceId(UUID.randomUUID());
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final EvidenceItem CITED = item();
    private static final EvidenceItem OTHER = item();

    private final Editions editions = TestEditions.shipped();
    private final SelfEvaluations selfEvaluations = mock();
    private final EvidenceLibrary library = mock();
    private final ReviewAccess access = mock();
    private final ServiceTeam team = mock();
    private final CurrentUser user = mock();
    private final EvaluateOutcome evaluate =
            new EvaluateOutcome(selfEvaluations, editions, library, access, team, user);

    @BeforeEach
    void oneItemCitedAndManyOthers() {
        SelfEvaluation selfEvaluation = new SelfEvaluation(REVIEW, editions.get("2023"));
        selfEvaluation.plan(List.of(new Assignment("O1", "lead", null, null)), List.of("lead"));
        selfEvaluation.outcome("O2").cite(editions.get("2023"), CITED.id());
        Review review = new Review(
                REVIEW,
                "2027-ZA1",
                new CycleId(UUID.randomUUID()),
                new Organisation(new OrganisationId(UUID.randomUUID()), "ZA1", "A", Region.NORTH, SERVICE),
                "2023",
                Phase.SELF_EVALUATION,
                DAY,
                DAY,
                DAY);
        when(user.require()).thenReturn("lead");
        when(selfEvaluations.of(REVIEW)).thenReturn(selfEvaluation);
        when(access.forTeam(REVIEW)).thenReturn(review);
        when(access.forReaders(REVIEW)).thenReturn(review);
        when(library.get(List.of(CITED.id()))).thenReturn(List.of(CITED));
        when(library.get(List.of(OTHER.id()))).thenReturn(List.of(OTHER));
        when(library.ofService(any(), any(), anyInt()))
                .thenAnswer(asked -> Collections.nCopies(asked.getArgument(2), OTHER));
    }

    @Test
    void aLeadIsOfferedOnlyWhatTheOwnReviewCites() {
        assertThat(evaluate.offered(REVIEW, " SURVEY ").items()).containsExactly(CITED);
        assertThat(evaluate.offered(REVIEW, "budget").items()).isEmpty();
        assertThatThrownBy(() -> evaluate.citeKnown(REVIEW, "O1", OTHER.id())).isInstanceOf(NotFound.class);
        evaluate.citeKnown(REVIEW, "O1", CITED.id());
        assertThat(selfEvaluations.of(REVIEW).outcome("O1").evidence()).containsExactly(CITED.id());
    }

    @Test
    void theTeamIsOfferedTheNewestAndToldThatThereAreMore() {
        when(team.includesTheReader(SERVICE)).thenReturn(true);
        EvaluateOutcome.Offered offered = evaluate.offered(REVIEW, "");
        assertThat(offered.items()).hasSize(100);
        assertThat(offered.more()).isTrue();
    }

    private static EvidenceItem item() {
        return new EvidenceItem(
                new EvidenceId(UUID.randomUUID()),
                SERVICE,
                "Survey of users",
                null,
                DAY,
                DAY,
                "https://a.example",
                null,
                null,
                0,
                null,
                "ann",
                Instant.EPOCH);
    }
}
