package org.qualityoutcomes.reporting.domain;

import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.reporting.domain.RemarkOnReport.Remark;
import org.qualityoutcomes.reporting.domain.WriteSections.Part;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A whole report on one page, with what its reader may do. */
@Component
@Transactional(readOnly = true)
public class OpenReport {

    private final Reports reports;
    private final ReportAccess access;
    private final ReportViews views;
    private final ReportBackground background;
    private final RemarkOnReport remarks;
    private final ReportForms forms;
    private final IssuedDocuments documents;

    // seven, because the page shows what is written beside all that surrounds it
    OpenReport(
            Reports reports,
            ReportAccess access,
            ReportViews views,
            ReportBackground background,
            RemarkOnReport remarks,
            ReportForms forms,
            IssuedDocuments documents) {
        this.reports = reports;
        this.access = access;
        this.views = views;
        this.background = background;
        this.remarks = remarks;
        this.forms = forms;
        this.documents = documents;
    }

    /**
     * What stands beside the words of a report.
     *
     * @param chart the levels as a picture, an {@code svg} element
     * @param background what the report is seen against
     * @param draft whether the reader may take the draft away
     * @param versions every form of every issued version, latest first
     * @param correspondence whether the reader may read what was said about it
     */
    public record Beside(
            String chart, Background background, boolean draft, List<IssuedVersion> versions, boolean correspondence) {}

    /**
     * A report as it is opened.
     *
     * @param remarks none for somebody whom they do not concern
     */
    public record Opened(ReportView report, Part part, List<Remark> remarks, Beside beside) {}

    public Opened open(UUID id) {
        Report report = reports.get(id);
        Part part = access.part(report);
        ReportView view = views.of(report);
        boolean inside = part != Part.READS;
        return new Opened(view, part, inside ? remarks.all(view) : List.of(), beside(report, view, inside));
    }

    /** A report for those who write and check: what they do with it now, and all remarks. */
    public record Inside(ReportView report, Part part, List<Remark> remarks) {}

    public Inside inside(UUID id) {
        Report report = reports.get(id);
        access.readWriting(report);
        ReportView view = views.of(report);
        return new Inside(view, access.part(report), remarks.all(view));
    }

    private Beside beside(Report report, ReportView view, boolean inside) {
        Background against = background.of(report);
        boolean correspondence = inside || access.takesPart(report);
        return new Beside(
                forms.chart(view, against),
                against,
                view.isDraft() && correspondence,
                documents.versions(report.id()),
                correspondence);
    }
}
