package org.qualityoutcomes.reporting.reply;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.reporting.domain.ReportCase;
import org.qualityoutcomes.review.Deed;

/** Something said or decided between an organisation and those who write its report, for the journal. */
record ReplyDeed(
        UUID chain,
        String what,
        String capacity,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        Audience audience,
        boolean isNamed)
        implements Deed {

    static final String NATIONAL = "national team";

    static ReplyDeed open(ReportCase report, String what, String capacity, @Nullable String reason) {
        return of(report, what, capacity, null, null, reason, Audience.ORGANISATION, !RULE.equals(capacity));
    }

    /** What the organisation reads without learning who it was; a deed inside names them. */
    static ReplyDeed unnamed(ReportCase report, String what, String capacity) {
        return of(report, what, capacity, null, null, null, Audience.ORGANISATION, false);
    }

    /** What stays with the region's lead and the national team. */
    static ReplyDeed inside(ReportCase report, String what, String capacity, @Nullable String reason) {
        return of(report, what, capacity, null, null, reason, Audience.ASSURANCE, true);
    }

    /** Unnamed as well. */
    static ReplyDeed level(
            ReportCase report, String what, String capacity, String before, String after, String reason) {
        return of(report, what, capacity, before, after, reason, Audience.ORGANISATION, false);
    }

    /** Of whoever answers points or reviews levels: the national team stands in where no moderator is free. */
    static String judge(CurrentUser user) {
        return user.isIn(Groups.MODERATOR) ? "moderator" : NATIONAL;
    }

    private static ReplyDeed of(
            ReportCase report,
            String what,
            String capacity,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason,
            Audience audience,
            boolean named) {
        return new ReplyDeed(
                report.review().id().value(),
                what,
                capacity,
                before,
                after,
                reason == null || reason.isBlank() ? null : reason,
                audience,
                named);
    }
}
