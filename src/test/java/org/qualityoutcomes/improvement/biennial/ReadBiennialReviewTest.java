package org.qualityoutcomes.improvement.biennial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.improvement.domain.RunningPlans;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Reviews;

/** What an organisation has not sent is its own. */
class ReadBiennialReviewTest {

    private final BiennialReviews biennials = mock();
    private final Reviews reviews = mock();
    private final RunningPlans plans = mock();
    private final EvidenceLibrary library = mock();
    private final Editions editions = mock();
    private final CurrentUser user = mock();
    private final ReadBiennialReview read = new ReadBiennialReview(
            biennials,
            reviews,
            plans,
            library,
            editions,
            mock(People.class),
            mock(Documents.class),
            mock(BiennialAccess.class),
            user);
    private final BiennialReview kept = ABiennialReview.opened();

    @BeforeEach
    void keep() {
        when(biennials.get(kept.id())).thenReturn(kept);
        when(reviews.get(kept.id())).thenReturn(ABiennialReview.REVIEW);
        when(plans.editionFor(ABiennialReview.REVIEW)).thenReturn("2019");
        when(editions.get("2019")).thenReturn(mock(Edition.class));
        kept.account("Two of three have moved.");
    }

    @Test
    void theRegionReadsNoDraftOfAnOrganisation() {
        when(user.isIn("regional-north")).thenReturn(true);
        BiennialView view = read.show(kept.id());
        assertThat(view.withheld()).isTrue();
        assertThat(view.account()).isEmpty();
        assertThat(view.documents()).isEmpty();
        assertThat(view.plan()).isEqualTo(BiennialView.Plan.NONE);
        verify(library, never()).get(any());
        verify(plans, never()).of(any());
    }

    @Test
    void itsSponsorReadsIt() {
        when(user.isIn("sponsor-ZA1")).thenReturn(true);
        BiennialView view = read.show(kept.id());
        assertThat(view.withheld()).isFalse();
        assertThat(view.preparing()).isFalse();
        assertThat(view.account()).isEqualTo("Two of three have moved.");
    }

    @Test
    void onceItIsSentAllWhoReadTheReviewReadIt() {
        kept.send("2027-ZA1", List.of(ABiennialReview.LINE), ABiennialReview.TODAY);
        BiennialView view = read.show(kept.id());
        assertThat(view.withheld()).isFalse();
        assertThat(view.account()).isEqualTo("Two of three have moved.");
        assertThat(view.plan().lines()).containsExactly(ABiennialReview.LINE);
    }
}
