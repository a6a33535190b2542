package org.qualityoutcomes.reporting.reply;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.review.AgreedDates;
import org.springframework.stereotype.Component;

/** The task of replying is due when the time for a reply ends, however long the setting makes it. */
@Component
class ReplyDates implements AgreedDates {

    private final Replies replies;

    ReplyDates(Replies replies) {
        this.replies = replies;
    }

    @Override
    public Optional<LocalDate> agreed(String taskKey, Map<String, String> variables) {
        String report = variables.get("reportId");
        return report == null || !taskKey.equals("Task_ReplyToReport")
                ? Optional.empty()
                : replies.find(UUID.fromString(report)).map(reply -> OfficeHours.day(reply.until()));
    }
}
