package org.qualityoutcomes.reporting.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a report says.
 *
 * @param levels self-evaluated, validated and final, by outcome code
 * @param sections by code
 */
record ReportContent(Map<String, List<String>> levels, Map<String, SectionDraft> sections) {

    static ReportContent of(ReportView report) {
        Map<String, List<String>> levels = new LinkedHashMap<>();
        report.rows()
                .forEach(row -> levels.put(
                        row.code(),
                        List.of(
                                row.self().title(),
                                row.validated().title(),
                                row.settled().title())));
        Map<String, SectionDraft> sections = new LinkedHashMap<>();
        report.sections().forEach(each -> sections.put(each.code(), report.draft(each.code())));
        return new ReportContent(levels, sections);
    }

    SectionDraft section(String code) {
        return sections.getOrDefault(code, SectionDraft.EMPTY);
    }

    /** The final level, as it is read. */
    String level(String outcome) {
        List<String> all = levels.getOrDefault(outcome, List.of());
        return all.isEmpty() ? "" : "Final level " + all.get(all.size() - 1);
    }

    String json() {
        return SectionDraft.write(this);
    }

    static ReportContent read(String json) {
        return SectionDraft.read(json, ReportContent.class);
    }
}
