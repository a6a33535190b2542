package org.qualityoutcomes.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.reporting.domain.ReportLine.Kind;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Seen;

/** A report as pages and the printed document show it. */
public record ReportView(
        UUID id,
        ReviewId review,
        String reference,
        String organisation,
        Edition edition,
        ReportState state,
        String summary,
        String returnComment,
        int version,
        @Nullable LocalDate issuedOn,
        boolean reviewAsked,
        List<Row> rows) {

    /** What a reader of this view has seen of what is written. */
    public String seen() {
        return Seen.print(written());
    }

    /** @throws org.qualityoutcomes.worklist.ChangedMeanwhile if something else is written now than the sender saw */
    void refuseOver(String typedSummary, Map<String, Lines> typed, @Nullable String seenBefore) {
        Map<String, Lines> all = new TreeMap<>(lines());
        all.putAll(typed);
        Seen.refuseIfChanged(seenBefore, written(), List.of(typedSummary, all));
    }

    /** What is kept of each list that the sender typed otherwise, for example "Strengths of O1: first; second". */
    public List<String> keptBeside(Map<String, Lines> typed) {
        List<String> kept = new ArrayList<>();
        lines().forEach((outcome, now) -> {
            Lines other = typed.getOrDefault(outcome, now);
            beside(kept, "Strengths of " + outcome, now.strengths(), other.strengths());
            beside(kept, "Areas for improvement of " + outcome, now.areas(), other.areas());
            beside(kept, "Required actions of " + outcome, now.requiredActions(), other.requiredActions());
            beside(kept, "Recommendations of " + outcome, now.recommendations(), other.recommendations());
        });
        return kept;
    }

    private static void beside(List<String> kept, String what, List<String> now, List<String> typed) {
        if (!now.equals(typed)) {
            kept.add(what + ": " + (now.isEmpty() ? "nothing" : String.join("; ", now)));
        }
    }

    private List<Object> written() {
        return List.of(summary, lines());
    }

    private Map<String, Lines> lines() {
        Map<String, Lines> lines = new TreeMap<>();
        rows.forEach(row -> lines.put(
                row.code(), new Lines(row.strengths(), row.areas(), row.requiredActions(), row.recommendations())));
        return lines;
    }

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Whether what it says is not issued, or not yet again. */
    public boolean isDraft() {
        return state != ReportState.ISSUED && state != ReportState.LEVEL_REVIEW;
    }

    /** One outcome. */
    public record Row(
            String code,
            String title,
            Rating self,
            Rating validated,
            Rating settled,
            String basis,
            List<String> strengths,
            List<String> areas,
            List<String> requiredActions,
            List<String> recommendations,
            String point,
            String answer,
            String reviewReason,
            @Nullable Rating reviewRating,
            String reviewAnswer) {}

    /** As everybody may see it, without what somebody is still writing. */
    static ReportView of(Report report, String organisation, Edition edition) {
        return of(report, organisation, edition, false, false);
    }

    /**
     * @param replies whether the reader is the one who replies, and so sees points before they are sent
     * @param answers whether the reader is the one who answers, and so sees answers and decisions before they are final
     */
    static ReportView of(Report report, String organisation, Edition edition, boolean replies, boolean answers) {
        Instant issued = report.issuedAt();
        boolean deciding = report.state() == ReportState.LEVEL_REVIEW;
        boolean pointed = report.isPointed() || (replies && report.state() == ReportState.REPLY);
        boolean answered = pointed && (answers || report.state() != ReportState.ANSWERING);
        Shown shown = new Shown(pointed, answered, answers || !deciding, deciding);
        return new ReportView(
                report.id(),
                report.review(),
                report.reference(),
                organisation,
                edition,
                report.state(),
                report.summary(),
                report.returnComment(),
                report.versionNo(),
                issued == null ? null : LocalDate.ofInstant(issued, LONDON),
                report.isReviewAsked(),
                report.outcomes().stream()
                        .map(each -> row(each, edition, shown))
                        .toList());
    }

    private record Shown(boolean points, boolean answers, boolean decisions, boolean deciding) {}

    private static Row row(ReportedOutcome each, Edition edition, Shown shown) {
        return new Row(
                each.outcome(),
                edition.outcome(each.outcome()).title(),
                each.selfRating(),
                each.validatedRating(),
                each.finalRating(),
                each.reviewAnswer().isBlank() || shown.deciding() ? each.basis().title() : "Decided on review",
                texts(each, Kind.STRENGTH),
                texts(each, Kind.AREA),
                texts(each, Kind.REQUIRED_ACTION),
                texts(each, Kind.RECOMMENDATION),
                shown.points() ? each.pointRaised() : "",
                shown.answers() ? each.pointAnswer() : "",
                each.reviewReason(),
                shown.decisions() ? each.reviewRating() : null,
                shown.decisions() ? each.reviewAnswer() : "");
    }

    private static List<String> texts(ReportedOutcome each, Kind kind) {
        return each.lines(kind).stream().map(ReportLine::text).toList();
    }
}
