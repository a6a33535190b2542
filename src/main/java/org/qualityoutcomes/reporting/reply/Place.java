package org.qualityoutcomes.reporting.reply;

import java.util.ArrayList;
import java.util.List;
import org.qualityoutcomes.reporting.domain.ReportCase;

/**
 * A part of a report that a point can be about.
 *
 * @param code an outcome's, or a word for what is no outcome
 */
public record Place(String code, String title) {

    private static final Place SUMMARY = new Place("summary", "Summary");
    private static final List<Place> AFTER_OUTCOMES = List.of(
            new Place("required-actions", "Required actions"),
            new Place("recommendations", "Recommendations"),
            new Place("assurance", "Assurance statement"));

    /** In the order in which they stand in the report. */
    static List<Place> of(ReportCase report) {
        List<Place> places = new ArrayList<>(List.of(SUMMARY));
        report.levels().forEach(level -> places.add(new Place(level.outcome(), level.name())));
        places.addAll(AFTER_OUTCOMES);
        return places;
    }

    static boolean isOneOf(ReportCase report, String code) {
        return of(report).stream().anyMatch(place -> place.code().equals(code));
    }

    /** The code itself where the report has no such part, or none is chosen yet. */
    static String title(ReportCase report, String code) {
        return of(report).stream()
                .filter(place -> place.code().equals(code))
                .map(Place::title)
                .findFirst()
                .orElse(code.isEmpty() ? "No part of the report is chosen" : code);
    }
}
