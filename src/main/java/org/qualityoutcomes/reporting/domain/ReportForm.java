package org.qualityoutcomes.reporting.domain;

import java.util.Arrays;
import java.util.Optional;

/** A form in which a report is given out. */
public enum ReportForm {
    PDF("pdf", "application/pdf", "PDF"),
    WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word"),
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "levels in Excel");

    private final String extension;
    private final String mediaType;
    private final String title;

    ReportForm(String extension, String mediaType, String title) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.title = title;
    }

    public static Optional<ReportForm> withExtension(String extension) {
        return Arrays.stream(values())
                .filter(form -> form.extension.equals(extension))
                .findFirst();
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String title() {
        return title;
    }
}
