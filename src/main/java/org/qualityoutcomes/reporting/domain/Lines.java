package org.qualityoutcomes.reporting.domain;

import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.reporting.domain.ReportLine.Kind;
import org.qualityoutcomes.worklist.Refusal;

/** What the author writes on one outcome, line by line. */
public record Lines(
        List<String> strengths, List<String> areas, List<String> requiredActions, List<String> recommendations) {

    private static final int LONGEST = 1000;

    void writeInto(ReportedOutcome outcome) {
        boolean tooLong = Stream.of(strengths, areas, requiredActions, recommendations)
                .flatMap(List::stream)
                .anyMatch(line -> line.length() > LONGEST);
        if (tooLong) {
            throw Refusal.of("lines-" + outcome.outcome(), "Keep every line within 1,000 characters.");
        }
        outcome.write(Kind.STRENGTH, strengths);
        outcome.write(Kind.AREA, areas);
        outcome.write(Kind.REQUIRED_ACTION, requiredActions);
        outcome.write(Kind.RECOMMENDATION, recommendations);
    }
}
