package org.qualityoutcomes.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.review.GivenOut;
import org.qualityoutcomes.review.GivenOut.Paper;
import org.qualityoutcomes.review.Review;
import org.springframework.data.domain.Page;

class CommissionedTest {

    private static final Paper REPORT = new Paper("ZA1", "Report", "/reports/1", "2027-ZA1, version 1");

    private final Organisations organisations = mock();
    private final QualityReviews reviews = mock();
    private final KeptReviews kept = mock();
    private final GivenOut room = mock();
    private final CurrentUser reader = mock();
    private final Commissioned commissioned = new Commissioned(organisations, reviews, kept, List.of(room), reader);

    @Test
    void aCommissionerFindsWhatIsGivenOutAndNoOtherOrganisation() {
        Organisation own = organisation("ZA1", "Aldermoor Hospitals");
        Organisation other = organisation("ZA2", "Birchwater Hospitals");
        when(organisations.all()).thenReturn(List.of(own, other));
        when(reader.groups()).thenReturn(Set.of(Groups.commissioner("ZA1")));
        when(reader.isIn(Groups.commissioner("ZA1"))).thenReturn(true);
        List<Review> latest = List.of(mock(Review.class));
        when(reviews.findByOrganisationIdIn(any(), any())).thenReturn(Page.empty());
        when(kept.seen(any())).thenReturn(latest);
        when(room.of(latest)).thenReturn(List.of(REPORT));
        assertThat(commissioned.services())
                .containsExactly(new Commissioned.Service("Aldermoor Hospitals", List.of(REPORT)));
    }

    @Test
    void nobodyElseIsAskedFor() {
        when(reader.groups()).thenReturn(Set.of(Groups.lead("ZA1"), Groups.NATIONAL));
        assertThat(commissioned.services()).isEmpty();
        verifyNoInteractions(organisations, reviews, room);
    }

    private static Organisation organisation(String ods, String name) {
        Organisation organisation = mock();
        when(organisation.id()).thenReturn(new OrganisationId(UUID.randomUUID()));
        when(organisation.ods()).thenReturn(ods);
        when(organisation.name()).thenReturn(name);
        return organisation;
    }
}
