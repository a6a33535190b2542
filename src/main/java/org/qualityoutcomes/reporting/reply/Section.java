package org.qualityoutcomes.reporting.reply;

import java.util.ArrayList;
import java.util.List;
import org.qualityoutcomes.reporting.domain.ReportCase;

/**
 * A part of a report that a point can be about.
 *
 * @param code an outcome's, or a word for what is no outcome
 */
public record Section(String code, String title) {

    private static final Section SUMMARY = new Section("summary", "Summary");
    private static final List<Section> AFTER_OUTCOMES = List.of(
            new Section("required-actions", "Required actions"),
            new Section("recommendations", "Recommendations"),
            new Section("assurance", "Assurance statement"));

    /** In the order in which they stand in the report. */
    static List<Section> of(ReportCase report) {
        List<Section> sections = new ArrayList<>(List.of(SUMMARY));
        report.levels().forEach(level -> sections.add(new Section(level.outcome(), level.name())));
        sections.addAll(AFTER_OUTCOMES);
        return sections;
    }

    static boolean isOneOf(ReportCase report, String code) {
        return of(report).stream().anyMatch(section -> section.code().equals(code));
    }

    /** The code itself where the report has no such part, or none is chosen yet. */
    static String title(ReportCase report, String code) {
        return of(report).stream()
                .filter(section -> section.code().equals(code))
                .map(Section::title)
                .findFirst()
                .orElse(code.isEmpty() ? "No part of the report is chosen" : code);
    }
}
