package org.qualityoutcomes.practice.finding;

import org.qualityoutcomes.calendar.Round;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks from time to time whether a week has begun in which somebody has not heard yet of what is new. */
@Component
class NewsRound {

    private final TellFollowers tell;

    NewsRound(TellFollowers tell) {
        this.tell = tell;
    }

    @Scheduled(
            initialDelayString = "${qualityoutcomes.practice.news-every:PT30M}",
            fixedDelayString = "${qualityoutcomes.practice.news-every:PT30M}")
    void look() {
        Round.over(tell.due(), tell::tell);
    }
}
