package org.qualityoutcomes.reporting.domain;

/** A report in one of its forms, ready to be saved by a reader under a name that says which one it is. */
public record ReportFile(String fileName, ReportForm form, byte[] content) {

    /** Made of letters that every file system takes: organisation, cycle, version, status. */
    static String name(ReportView report, ReportForm form) {
        String organisation = report.organisation().replaceAll("[^A-Za-z0-9]+", "-");
        String what = form == ReportForm.EXCEL ? "levels" : "report";
        int version = report.isDraft() ? report.version() + 1 : report.version();
        return "%s-%s-%s-v%d-%s.%s"
                .formatted(
                        organisation,
                        report.reference(),
                        what,
                        version,
                        report.isDraft() ? "DRAFT" : "issued",
                        form.extension());
    }
}
