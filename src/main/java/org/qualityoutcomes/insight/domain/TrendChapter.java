package org.qualityoutcomes.insight.domain;

import java.util.List;
import org.qualityoutcomes.review.Chapters;
import org.qualityoutcomes.review.Review;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From each review a way to all of its organisation. */
@Component
@Order(60)
class TrendChapter implements Chapters {

    private final ShowTrend trend;

    TrendChapter(ShowTrend trend) {
        this.trend = trend;
    }

    @Override
    public List<Chapter> of(Review review) {
        return trend.mayRead(review.organisation())
                ? List.of(new Chapter(
                        "Levels over the years, and what came of actions",
                        "/trends/" + review.organisation().ods(),
                        "all reviews of the organisation"))
                : List.of();
    }
}
