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

/**
 * How many library services stand behind the organisations: one that works for several counts once. Not by region: a
 * service may work in two of them.
 */
final class ServiceFigures {

    private static final String SERVICES = "services";

    private ServiceFigures() {}

    /** @param services by code of the organisation */
    static void count(Tabulation table, List<Passage> passages, Map<String, ServiceId> services) {
        Map<ServiceId, Set<String>> served = passages.stream()
                .map(Passage::ods)
                .collect(groupingBy(
                        ods -> Objects.requireNonNull(services.get(ods), ods), mapping(ods -> ods, toSet())));
        served.values().forEach(organisations -> table.countOnce(organisations, SERVICES));
    }

    static Sheet sheet(Figures figures) {
        return new Sheet(
                "Library services",
                "A service that works for several organisations counts once, however many reviews it has.",
                List.of("Region", "Organisations", "Services"),
                List.of(Places.row(
                        "All regions", List.of(figures.told(TakingPart.all(Places.ALL)), figures.told(SERVICES)))));
    }
}
