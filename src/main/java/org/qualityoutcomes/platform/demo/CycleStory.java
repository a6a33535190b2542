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
        String location = scene.send(
                NATIONAL,
                "/cycles",
                "/cycles",
                entry("reference", reference),
                entry("name", "Cycle " + reference),
                entry("edition", scene.edition().code()),
                entry("periodFrom", today.minusYears(2).toString()),
                entry("periodTo", today.plusMonths(3).toString()),
                entry("deadline", today.plusMonths(4).toString()));
        scene.complete(NATIONAL, reference, "Task_SetUpCycle", Map.of("confirmed", true));
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
