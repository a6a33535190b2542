package org.qualityoutcomes.reporting.reply;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an organisation has, in working days.
 *
 * @param replyWorkingDays from the day on which it gets the draft
 * @param levelReviewWorkingDays from the day of issue
 */
@ConfigurationProperties("qualityoutcomes.reporting")
record ReplySettings(@DefaultValue("10") int replyWorkingDays, @DefaultValue("15") int levelReviewWorkingDays) {

    ReplySettings {
        mustBePositive("reply-working-days", replyWorkingDays);
        mustBePositive("level-review-working-days", levelReviewWorkingDays);
    }

    private static void mustBePositive(String name, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("qualityoutcomes.reporting." + name + " is not 1 or more");
        }
    }
}
