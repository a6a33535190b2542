package org.qualityoutcomes.reporting.domain;

import org.qualityoutcomes.documents.FileName;

/** A report in one of its forms, ready to be saved by a reader under a name that says which one it is. */
public record ReportFile(String fileName, ReportForm form, byte[] content) {

    static String name(ReportView report, ReportForm form) {
        String what = form == ReportForm.EXCEL ? "levels" : "report";
        int version = report.isDraft() ? report.version() + 1 : report.version();
        String status = report.isDraft() ? "DRAFT" : "issued";
        return new FileName(report.organisation(), report.reference(), what, version, status).as(form.extension());
    }
}
