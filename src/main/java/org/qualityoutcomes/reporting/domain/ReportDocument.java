package org.qualityoutcomes.reporting.domain;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The report as a printed document. */
@Component
class ReportDocument {

    private final ITemplateEngine templates;

    ReportDocument(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** A well-formed XHTML document. */
    String xhtml(ReportView report) {
        return templates.process("reporting/document", new Context(Locale.UK, Map.of("report", report)));
    }
}
