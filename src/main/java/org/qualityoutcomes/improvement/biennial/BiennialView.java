package org.qualityoutcomes.improvement.biennial;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.review.Review;

/**
 * A service improvement review as its page shows it.
 *
 * @param plan the running plan, attached once it was sent
 * @param documents that go with it
 * @param library what may be added from the library, empty for whoever may not
 * @param outcomes of the edition of the plan that takes up what is agreed, title by code
 * @param indicators of the same, wording by code
 * @param team names by username
 * @param answeredBy name of whoever confirmed the record, or null
 * @param preparing whether the reader may write account and documents
 * @param recording whether the reader may write the record
 * @param withheld whether account, plan and documents are not sent yet and the reader is not of the organisation
 * @param overseeing whether the reader may move the days that are still to come
 */
public record BiennialView(
        Review review,
        BiennialState state,
        String account,
        Plan plan,
        List<EvidenceItem> documents,
        List<EvidenceItem> library,
        String returnComment,
        @Nullable LocalDate meetingOn,
        DiscussionRecord record,
        List<Change> changes,
        @Nullable LocalDate next,
        String objection,
        @Nullable String answeredBy,
        @Nullable LocalDate standsSince,
        Map<String, String> outcomes,
        Map<String, String> indicators,
        Map<String, String> team,
        boolean preparing,
        boolean withheld,
        boolean recording,
        boolean overseeing,
        String seenAccount,
        String seenRecord) {

    /**
     * The plan that is looked at.
     *
     * @param reference null where there is none in force
     * @param attachedOn the day on which it was sent as it stood, or null while it still moves
     */
    public record Plan(@Nullable String reference, @Nullable LocalDate attachedOn, List<PlanLine> lines) {

        static final Plan NONE = new Plan(null, null, List.of());
    }

    /** A change with names instead of codes. */
    public record Change(
            String outcome,
            @Nullable String indicator,
            String what,
            String measure,
            String owner,
            @Nullable LocalDate due,
            @Nullable UUID action) {

        /** The outcome, and the indicator where one is named. */
        public String aim() {
            return indicator == null ? outcome : outcome + ", indicator " + indicator;
        }
    }

    /** The day on which it was held, as written, or else as agreed once that day has come. */
    public @Nullable LocalDate heldOn(LocalDate today) {
        boolean come = meetingOn != null && !meetingOn.isAfter(today);
        return record.heldOn() == null && come ? meetingOn : record.heldOn();
    }

    /** Whether there is a record to be read: once the organisation is asked to confirm it. */
    public boolean isRecorded() {
        return state == BiennialState.CONFIRMATION || isSettled();
    }

    /** Whether nobody can change the record any more. */
    public boolean isSettled() {
        return state == BiennialState.STANDS || state == BiennialState.OVER;
    }

    /** Whether the day of the next review can still move. */
    public boolean isAnnouncing() {
        return state == BiennialState.STANDS && overseeing;
    }

    /** Whether the day of the meeting can still move. */
    public boolean isArranged() {
        return state == BiennialState.DISCUSSION && overseeing;
    }
}
