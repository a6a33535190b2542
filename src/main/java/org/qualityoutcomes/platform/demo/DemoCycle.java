package org.qualityoutcomes.platform.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One cycle of the demonstration. */
final class DemoCycle {

    private static final String NATIONAL = "national";
    private static final Map<String, Object> CONFIRMED = Map.of("confirmed", true);

    private final Scene scene;
    private final SampleFiles files;
    private final LocalDate opened;

    DemoCycle(Scene scene, SampleFiles files, LocalDate opened) {
        this.scene = scene;
        this.files = files;
        this.opened = opened;
    }

    private String reference() {
        return Integer.toString(opened.getYear());
    }

    void open() {
        new CycleStory(scene).open(reference(), opened);
    }

    /** @param pair of validators, counted from one */
    DemoCase of(DemoOrganisation organisation, int pair) {
        return new DemoCase(scene, files, opened, organisation, pair);
    }

    /** What the national team does for the cycle itself. */
    void nationalTeam(String... tasks) {
        List.of(tasks).forEach(task -> scene.complete(NATIONAL, reference(), task, CONFIRMED));
    }
}
