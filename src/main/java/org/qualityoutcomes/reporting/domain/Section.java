package org.qualityoutcomes.reporting.domain;

import java.util.ArrayList;
import java.util.List;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.organisation.NotFound;

/**
 * A part of a report that is written by itself, so that two who write different parts never meet.
 *
 * @param code the outcome's, or one of the three that every report has
 */
public record Section(String code, String title) {

    public static final String SUMMARY = "summary";
    public static final String ACTIONS = "actions";
    public static final String ASSURANCE = "assurance";

    /** In the order in which a report is read. */
    public static List<Section> of(Edition edition) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(SUMMARY, "Summary"));
        edition.outcomes().forEach(each -> sections.add(new Section(each.code(), each.code() + " " + each.title())));
        sections.add(new Section(ACTIONS, "Required actions and recommendations"));
        sections.add(new Section(ASSURANCE, "Assurance statement"));
        return List.copyOf(sections);
    }

    /** @throws NotFound if a report by this edition has no such section */
    static Section of(Edition edition, String code) {
        return of(edition).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether it is about one outcome. */
    public boolean isOutcome() {
        return !isWords() && !isActions();
    }

    /** Whether it is words alone. */
    public boolean isWords() {
        return code.equals(SUMMARY) || code.equals(ASSURANCE);
    }

    public boolean isActions() {
        return code.equals(ACTIONS);
    }
}
