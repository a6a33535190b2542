package org.qualityoutcomes.platform;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualityoutcomes.QualityOutcomes;
import org.qualityoutcomes.support.Figures;
import org.qualityoutcomes.support.ServerProcess;

/** From the process's begin to "Started", beside an application that is nothing but the engine's starter. */
class BootBench {

    private static final int PAIRS = 5;
    private static final String STARTED = "Started ";

    @TempDir
    Path folder;

    @Test
    void startsBesideAnEmptyApplication() {
        if (!Figures.full()) {
            return;
        }
        ours();
        empty();
        double[] ratios = new double[PAIRS];
        for (int pair = 0; pair < PAIRS; pair++) {
            double ours = pair % 2 == 0 ? ours() : 0;
            double empty = empty();
            ours = ours == 0 ? ours() : ours;
            Figures.plain("P11.pair" + pair + ".ours", ours, "s");
            Figures.plain("P11.pair" + pair + ".empty", empty, "s");
            ratios[pair] = ours / empty;
        }
        Arrays.sort(ratios);
        Figures.most("P11", ratios[PAIRS / 2], "ratio", 1.3);
        Figures.plain("P11.least", ratios[0], "ratio");
        Figures.plain("P11.most", ratios[PAIRS - 1], "ratio");
    }

    private double ours() {
        return start(
                QualityOutcomes.class,
                "--spring.profiles.active=demo",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("ours")
                        + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "--qualityoutcomes.demo.story=false",
                "--qualityoutcomes.evidence.folder=" + folder.resolve("evidence"));
    }

    private double empty() {
        return start(
                EmptyApplication.class,
                "--spring.config.name=empty",
                "--camunda.bpm.auto-deployment-enabled=false",
                "--camunda.bpm.generic-properties.properties.historyTimeToLive=P1D",
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("empty"));
    }

    private static double start(Class<?> application, String... arguments) {
        long begin = System.nanoTime();
        try (ServerProcess server = ServerProcess.start(application, arguments)) {
            server.awaitOutput(STARTED + application.getSimpleName());
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
