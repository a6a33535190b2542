package org.qualityoutcomes.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemoResetTest {

    @TempDir
    Path folder;

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void aDemonstration() throws IOException {
        Files.writeString(folder.resolve("demo.mv.db"), "database");
        Files.createDirectories(folder.resolve("evidence/ab"));
        Files.writeString(folder.resolve("evidence/ab/file"), "file");
        Files.writeString(folder.resolve("other"), "not the demonstration's");
        environment.setActiveProfiles("demo");
        environment.setProperty("spring.datasource.url", "jdbc:h2:file:" + folder.resolve("demo") + ";MODE=MySQL");
        environment.setProperty(
                "qualityoutcomes.evidence.folder", folder.resolve("evidence").toString());
    }

    private void start() {
        new DemoReset(destination -> destination.get()).postProcessEnvironment(environment, new SpringApplication());
    }

    @Test
    void aWholeOneIsUsedAgain() {
        start();
        assertThat(folder.resolve("demo.mv.db")).exists();
        assertThat(folder.resolve("evidence/ab/file")).exists();
    }

    @Test
    void whereItIsAskedForItBeginsAnew() {
        environment.setProperty("demo.reset", "true");
        start();
        assertThat(folder.resolve("demo.mv.db")).doesNotExist();
        assertThat(folder.resolve("evidence")).doesNotExist();
        assertThat(folder.resolve("other")).exists();
    }

    @Test
    void aHalfMadeOneBeginsAnew() {
        DemoFiles.of(environment).begin();
        start();
        assertThat(folder.resolve("demo.mv.db")).doesNotExist();
        assertThat(DemoFiles.of(environment).areHalfMade()).isFalse();
    }

    @Test
    void whatIsNotTheDemonstrationIsLeftAlone() {
        environment.setActiveProfiles("production");
        environment.setProperty("demo.reset", "true");
        start();
        assertThat(folder.resolve("demo.mv.db")).exists();
    }

    @Test
    void aDatabaseOnAServerIsNotTheDemonstrationsToDelete() {
        environment.setProperty("spring.datasource.url", "jdbc:mysql://127.0.0.1/reviews");
        environment.setProperty("demo.reset", "true");
        start();
        assertThat(folder.resolve("evidence/ab/file")).exists();
    }
}
