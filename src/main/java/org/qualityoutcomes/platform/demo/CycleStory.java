package org.qualityoutcomes.platform.demo;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;

/** The national team plans a cycle and opens it. */
public final class CycleStory {

    private static final String NATIONAL = "national";

    private final Scene scene;

    public CycleStory(Scene scene) {
        this.scene = scene;
    }

    /** @return the cycle's id */
    public String open(String reference, LocalDate today) {
        return open(reference, "QUALITY_REVIEW", "Cycle " + reference, today, 4);
    }

    /** A cycle of service improvement reviews. @return its id */
    public String openImprovementReviews(String reference, LocalDate today) {
        return open(reference, "SERVICE_IMPROVEMENT_REVIEW", "Service improvement reviews " + reference, today, 1);
    }

    private String open(String reference, String kind, String name, LocalDate today, int months) {
        String location = scene.send(
                NATIONAL,
                "/cycles",
                "/cycles",
                entry("kind", kind),
                entry("reference", reference),
                entry("name", name),
                entry("edition", scene.edition().code()),
                entry("periodFrom", today.minusYears(2).toString()),
                entry("periodTo", today.plusMonths(months - 1).toString()),
                entry("deadline", today.plusMonths(months).toString()));
        scene.complete(NATIONAL, reference, "Task_SetUpCycle", Map.of("confirmed", true));
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
