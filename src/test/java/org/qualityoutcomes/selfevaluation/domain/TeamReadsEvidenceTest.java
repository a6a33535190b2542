package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.ServiceTeam;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;

/** One service serves two organisations; only the review of the first cites the item. */
class TeamReadsEvidenceTest {

    private static final EvidenceId ITEM = new EvidenceId(UUID.randomUUID());
    private static final ServiceId SERVICE = new ServiceId(UUID.randomUUID());
    private static final Organisation CITING = organisation("ZA1");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    private final EvidenceLibrary library = mock();
    private final Organisations organisations = mock();
    private final SelfEvaluations selfEvaluations = mock();
    private final Reviews reviews = mock();

    @BeforeEach
    void oneItemOfAServiceOfTwo() {
        EvidenceItem item = new EvidenceItem(
                ITEM, SERVICE, "Survey", null, DAY, DAY, "https://a.example", null, null, 0, null, "x", Instant.EPOCH);
        ReviewId review = new ReviewId(UUID.randomUUID());
        when(library.get(any())).thenReturn(List.of(item));
        when(organisations.servedBy(SERVICE)).thenReturn(List.of(CITING, organisation("ZA2")));
        when(selfEvaluations.reviewsCiting(ITEM.value())).thenReturn(Set.of(review.value()));
        when(reviews.get(review))
                .thenReturn(new Review(
                        review,
                        "2027-ZA1",
                        new CycleId(UUID.randomUUID()),
                        CITING,
                        "2023",
                        Phase.SELF_EVALUATION,
                        DAY,
                        DAY,
                        DAY));
    }

    @Test
    void aLeadReadsWhatTheOwnReviewCites() {
        assertThat(mayRead("lead-ZA1")).isTrue();
    }

    @Test
    void aLeadOfAnotherOrganisationOfTheServiceReadsNothingOfIt() {
        assertThat(mayRead("lead-ZA2")).isFalse();
        assertThat(mayRead("sponsor-ZA2")).isFalse();
    }

    @Test
    void theTeamOfAnyOrganisationOfTheServiceReadsAll() {
        assertThat(mayRead("team-ZA2")).isTrue();
        assertThat(mayRead("team-ZB1")).isFalse();
    }

    private boolean mayRead(String group) {
        CurrentUser user = new CurrentUser() {
            @Override
            public Optional<String> username() {
                return Optional.of("reader");
            }

            @Override
            public Set<String> groups() {
                return Set.of(group);
            }
        };
        ServiceTeam team = mock();
        when(team.includesTheReader(SERVICE))
                .thenReturn(Set.of("team-ZA1", "team-ZA2").contains(group));
        return new TeamReadsEvidence(library, team, selfEvaluations, reviews, mock(KeptApart.class), user)
                .mayRead(ITEM);
    }

    private static Organisation organisation(String ods) {
        return new Organisation(new OrganisationId(UUID.randomUUID()), ods, ods, Region.NORTH, SERVICE);
    }
}
