package org.qualityoutcomes.improvement.biennial;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.review.AgreedDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A discussion is recorded on the day that was agreed for it. */
@Component
@Transactional(readOnly = true)
class MeetingDays implements AgreedDates {

    private final BiennialReviews biennials;

    MeetingDays(BiennialReviews biennials) {
        this.biennials = biennials;
    }

    @Override
    public Optional<LocalDate> agreed(String taskKey, Map<String, String> variables) {
        String review = variables.get("reviewId");
        return taskKey.equals("Task_RecordDiscussion") && review != null
                ? biennials.findById(UUID.fromString(review)).map(BiennialReview::meetingOn)
                : Optional.empty();
    }
}
