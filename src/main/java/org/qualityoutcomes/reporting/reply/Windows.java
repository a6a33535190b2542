package org.qualityoutcomes.reporting.reply;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.calendar.WorkingDays;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Until when an organisation may speak: at five in the afternoon of the last working day that it has. */
@Component
@EnableConfigurationProperties(ReplySettings.class)
class Windows {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private final WorkingDays days;
    private final ReplySettings settings;

    Windows(WorkingDays days, ReplySettings settings) {
        this.days = days;
        this.settings = settings;
    }

    Instant forReply(Instant given) {
        return end(given, settings.replyWorkingDays());
    }

    Instant forLevelReview(Instant issued) {
        return end(issued, settings.levelReviewWorkingDays());
    }

    int levelReviewDays() {
        return settings.levelReviewWorkingDays();
    }

    private Instant end(Instant from, int workingDays) {
        return OfficeHours.end(days.plus(OfficeHours.day(from), workingDays));
    }

    static String inWords(Instant until) {
        return MOMENT.format(local(until));
    }

    static ZonedDateTime local(Instant at) {
        return at.atZone(OfficeHours.LONDON);
    }
}
