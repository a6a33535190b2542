package org.qualityoutcomes.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisations;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;

class FindReviewsTest {

    private final QualityReviews reviews = mock();
    private final KeptReviews kept = mock();
    private final CurrentUser user = mock();
    private final FindReviews find =
            new FindReviews(reviews, kept, mock(HiddenReviews.class), mock(Organisations.class), user);

    @BeforeEach
    void thirtyReviews() {
        List<QualityReview> thirty = IntStream.range(0, 30)
                .mapToObj(number -> mock(QualityReview.class))
                .toList();
        when(user.isIn(Groups.NATIONAL)).thenReturn(true);
        when(kept.seen(any())).thenReturn(List.of());
        when(reviews.findByOrganisationIdNotIn(any(), any(Pageable.class))).thenAnswer(asked -> {
            Pageable page = asked.getArgument(1);
            int from = Math.toIntExact(Math.min(30, page.getOffset()));
            return new PageImpl<>(thirty.subList(from, Math.min(30, from + page.getPageSize())), page, 30);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9999, Integer.MAX_VALUE})
    void aPageBeyondTheEndIsTheLastOne(int number) {
        assertThat(find.page(number).getNumber()).isEqualTo(1);
    }

    @Test
    void aPageBeforeTheBeginningIsTheFirst() {
        assertThat(find.page(-1).getNumber()).isZero();
    }
}
