package org.qualityoutcomes.insight.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.Passages.Passage;
import org.qualityoutcomes.review.ReviewId;

/**
 * How many library services were asked, and how many of them submitted: one that works for several organisations counts
 * once. Not by region: a service may work in two of them.
 */
final class ServiceFigures {

    private static final String ASKED = "services";
    private static final String SUBMITTED = "services/submitted";

    /** Told nowhere, but what was asked less what submitted. */
    private static final String OTHERS = "services/others";

    private ServiceFigures() {}

    /**
     * @param reported reviews whose report is issued
     * @param came reviews whose submission came, whatever became of them
     * @param services by code of the organisation
     */
    static void count(
            Tabulation table,
            List<Passage> passages,
            Set<ReviewId> reported,
            Set<ReviewId> came,
            Map<String, ServiceId> services) {
        Set<String> submitted = passages.stream()
                .filter(each -> reported.contains(each.review()) || TakingPart.isSubmitted(each, came))
                .map(Passage::ods)
                .collect(toSet());
        Map<ServiceId, Set<String>> served = passages.stream()
                .map(Passage::ods)
                .collect(groupingBy(
                        ods -> Objects.requireNonNull(services.get(ods), ods), mapping(ods -> ods, toSet())));
        served.values().forEach(organisations -> count(table, organisations, submitted));
        table.sum(ASKED, List.of(SUBMITTED, OTHERS));
    }

    private static void count(Tabulation table, Set<String> organisations, Set<String> submitted) {
        table.countOnce(organisations, ASKED);
        Set<String> those = organisations.stream().filter(submitted::contains).collect(toSet());
        if (those.isEmpty()) {
            table.countOnce(organisations, OTHERS);
        } else {
            table.countOnce(those, SUBMITTED);
        }
    }

    static Sheet sheet(Figures figures) {
        String all = TakingPart.all(Places.ALL);
        return new Sheet(
                "Library services",
                "A service was asked when an organisation that it works for was, whatever became of the review: those who"
                        + " did not take part, withdrew or merged are among them. It submitted when at least one of its"
                        + " organisations did. A service that works for several organisations counts once, however many"
                        + " reviews it has.",
                List.of("Region", "Organisations asked", "Services asked", "Services that submitted"),
                List.of(Places.row(
                        "All regions",
                        List.of(
                                figures.told(all),
                                figures.toldWith(all, ASKED),
                                figures.toldWith(TakingPart.submitted(Places.ALL), SUBMITTED)))));
    }
}
