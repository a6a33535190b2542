package org.qualityoutcomes.reporting.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.reporting.domain.ReportLine.Kind;
import org.qualityoutcomes.review.ReviewId;

/**
 * A report as pages and the printed document show it.
 *
 * @param summary as it was written, or as it follows from what was recorded while nobody has written another
 * @param assurance the same for what it tells the board and commissioners
 * @param reviewAsked whether the one review of levels was asked for
 */
public record ReportView(
        UUID id,
        ReviewId review,
        String reference,
        String organisation,
        Edition edition,
        ReportState state,
        String summary,
        boolean summaryProposed,
        String assurance,
        boolean assuranceProposed,
        String returnComment,
        int version,
        @Nullable LocalDate issuedOn,
        @Nullable Replied reply,
        boolean reviewAsked,
        List<Exchange> exchanges,
        List<Row> rows) {

    public List<Section> sections() {
        return Section.of(edition).stream()
                .filter(section -> !section.isOutcome()
                        || rows.stream().anyMatch(row -> row.code().equals(section.code())))
                .toList();
    }

    /** What stands in one section. @throws org.qualityoutcomes.organisation.NotFound if there is no such section */
    public SectionDraft draft(String code) {
        Section section = Section.of(edition, code);
        return switch (section.code()) {
            case Section.SUMMARY -> SectionDraft.words(summary);
            case Section.ASSURANCE -> SectionDraft.words(assurance);
            case Section.ACTIONS -> SectionDraft.actions(requiredActions(), recommendations());
            default -> row(code).draft();
        };
    }

    /** Whether nobody has put this section into words of their own. */
    public boolean isProposed(String code) {
        return (code.equals(Section.SUMMARY) && summaryProposed)
                || (code.equals(Section.ASSURANCE) && assuranceProposed);
    }

    public List<AskedAction> requiredActions() {
        return rows.stream().flatMap(row -> row.requiredActions().stream()).toList();
    }

    public List<AskedAction> recommendations() {
        return rows.stream().flatMap(row -> row.recommendations().stream()).toList();
    }

    /** Which duties the final levels support, in the edition's order; those of which levels say nothing are left out. */
    public List<SupportedDuty> duties() {
        return SupportedDuty.of(edition, rows);
    }

    private Row row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow(NotFound::new);
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
            String words,
            List<String> strengths,
            List<String> areas,
            List<String> goodPractice,
            List<AskedAction> requiredActions,
            List<AskedAction> recommendations) {

        SectionDraft draft() {
            return SectionDraft.outcome(words, strengths, areas, goodPractice);
        }
    }

    /** @param exchanges what was said about it and is final */
    static ReportView of(Report report, String organisation, Edition edition, List<Exchange> exchanges) {
        Instant issued = report.issuedAt();
        List<Row> rows =
                report.outcomes().stream().map(each -> row(each, edition)).toList();
        ProposedWords proposed = new ProposedWords(organisation, edition, rows);
        String assurance = report.assurance();
        return new ReportView(
                report.id(),
                report.review(),
                report.reference(),
                organisation,
                edition,
                report.state(),
                report.isSummaryProposed() ? proposed.summary() : report.summary(),
                report.isSummaryProposed(),
                assurance == null ? proposed.assurance() : assurance,
                assurance == null,
                report.returnComment(),
                report.versionNo(),
                issued == null ? null : LocalDate.ofInstant(issued, LONDON),
                report.reply(),
                report.isReviewAsked(),
                exchanges,
                rows);
    }

    private static Row row(ReportedOutcome each, Edition edition) {
        return new Row(
                each.outcome(),
                edition.outcome(each.outcome()).title(),
                each.selfRating(),
                each.validatedRating(),
                each.finalRating(),
                each.isReviewed() ? "Decided on review" : each.basis().title(),
                each.words(),
                each.texts(Kind.STRENGTH),
                each.texts(Kind.AREA),
                each.texts(Kind.GOOD_PRACTICE),
                each.points(Kind.REQUIRED_ACTION),
                each.points(Kind.RECOMMENDATION));
    }
}
