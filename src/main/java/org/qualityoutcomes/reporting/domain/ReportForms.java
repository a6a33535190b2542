package org.qualityoutcomes.reporting.domain;

import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.reporting.PlanDeadline;
import org.qualityoutcomes.selfevaluation.Submissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes a report's files. */
@Component
class ReportForms {

    private final Documents documents;
    private final Submissions submissions;
    private final ReportBackground background;
    private final WhereToCheck check;
    private final ReportPeriods periods;

    // six, because a report names what surrounds it and how long its reader has
    ReportForms(
            Documents documents,
            Submissions submissions,
            ReportBackground background,
            WhereToCheck check,
            PlanDeadline deadline,
            @Value("${qualityoutcomes.reporting.level-review-working-days:15}") int levelReviewWorkingDays) {
        this.documents = documents;
        this.submissions = submissions;
        this.background = background;
        this.check = check;
        this.periods = new ReportPeriods(deadline.weeks(), levelReviewWorkingDays);
    }

    ReportFile make(ReportView report, ReportForm form) {
        byte[] content =
                switch (form) {
                    case PDF -> documents.asPdf(check.in(document(report)));
                    case WORD -> documents.asWord(check.in(document(report)));
                    case EXCEL -> documents.asExcel(LevelsWorkbook.of(report, against(report)));
                };
        return new ReportFile(ReportFile.name(report, form), form, content);
    }

    /** The chart for a page of ours. */
    String chart(ReportView report, Background against) {
        return documents.asSvg(LevelChart.of(report, against));
    }

    private Background against(ReportView report) {
        return background.of(report.id());
    }

    private Document document(ReportView report) {
        return ReportDocument.of(report, penPortrait(report), against(report), periods);
    }

    private String penPortrait(ReportView report) {
        return submissions.latest(report.review()).penPortrait();
    }
}
