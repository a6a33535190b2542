package org.qualityoutcomes.selfevaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

/** One service works for ZA1 and ZB1. */
class SiblingsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final CycleId CYCLE = new CycleId(UUID.randomUUID());
    private static final ServiceId SERVICE = new ServiceId(UUID.randomUUID());

    private final Organisation za1 = organisation("ZA1");
    private final Organisation zb1 = organisation("ZB1");
    private final Organisations organisations = mock();
    private final Reviews reviews = mock();
    private final Siblings siblings = new Siblings(organisations, reviews);
    private final Review own = review(za1, Phase.SELF_EVALUATION);

    @BeforeEach
    void oneServiceForTwo() {
        when(organisations.servedBy(SERVICE)).thenReturn(List.of(za1, zb1));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_TAKING_PART", "NOT_SUBMITTED", "WITHDRAWN", "MERGED", "DISCONTINUED"})
    void aReviewThatEndedEarlyIsNobodysSibling(Phase phase) {
        assertThat(siblingsBeside(phase)).isEmpty();
        assertThat(Siblings.areSiblings(own, review(zb1, phase))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"SELF_EVALUATION", "VALIDATION", "IMPROVEMENT", "CLOSED", "OVERTAKEN"})
    void oneThatCameToItsEndIs(Phase phase) {
        assertThat(siblingsBeside(phase)).hasSize(1);
        assertThat(Siblings.areSiblings(own, review(zb1, phase))).isTrue();
    }

    @Test
    void aServiceOfOneOrganisationHasNone() {
        when(organisations.servedBy(SERVICE)).thenReturn(List.of(za1));
        assertThat(siblings.of(own)).isEmpty();
    }

    private List<Review> siblingsBeside(Phase phase) {
        when(reviews.inCycle(CYCLE, List.of(zb1))).thenReturn(List.of(review(zb1, phase)));
        return siblings.of(own);
    }

    private static Organisation organisation(String code) {
        return new Organisation(new OrganisationId(UUID.randomUUID()), code, code, Region.SOUTH, SERVICE);
    }

    private static Review review(Organisation organisation, Phase phase) {
        return new Review(
                new ReviewId(UUID.randomUUID()),
                "2027-" + organisation.ods(),
                CYCLE,
                organisation,
                "2023",
                phase,
                DAY,
                DAY,
                DAY);
    }
}
