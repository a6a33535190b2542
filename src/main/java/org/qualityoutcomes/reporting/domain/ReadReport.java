package org.qualityoutcomes.reporting.domain;

import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A report's files for those who may read the report: every issued version, and the draft while there is one. */
@Component
@Transactional(readOnly = true)
public class ReadReport {

    private final Reports reports;
    private final IssuedDocuments documents;
    private final ReportForms forms;
    private final ReportViews views;
    private final ReportAccess access;

    ReadReport(Reports reports, IssuedDocuments documents, ReportForms forms, ReportViews views, ReportAccess access) {
        this.reports = reports;
        this.documents = documents;
        this.forms = forms;
        this.views = views;
        this.access = access;
    }

    public ReportFile latest(UUID id) {
        Report report = readable(id);
        return documents.open(id, report.versionNo(), ReportForm.PDF);
    }

    public ReportFile issued(UUID id, int version, ReportForm form) {
        readable(id);
        return documents.open(id, version, form);
    }

    /** As it is now. @throws NotFound once it is issued: then the issued version is what counts */
    public ReportFile draft(UUID id, ReportForm form) {
        Report report = reports.get(id);
        access.readCorrespondence(report);
        ReportView view = views.of(report);
        if (!view.isDraft()) {
            throw new NotFound();
        }
        return forms.make(view, form);
    }

    private Report readable(UUID id) {
        Report report = reports.get(id);
        access.read(report);
        return report;
    }
}
