package org.qualityoutcomes.selfevaluation.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.qualityoutcomes.framework.Editions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The design is read once, at the start, and one that is not ours is tried. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WorkbookSettings.class)
class WorkbookConfiguration {

    private static final String OURS = "/workbook/self-evaluation.xlsx";

    @Bean
    Design workbookDesign(WorkbookSettings settings, Editions editions) {
        Path file = settings.design();
        return file == null || file.toString().isBlank() ? ours() : theirs(file, editions);
    }

    static Design ours() {
        try (InputStream content = WorkbookConfiguration.class.getResourceAsStream(OURS)) {
            return Design.of(OURS, Objects.requireNonNull(content, OURS).readAllBytes());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Design theirs(Path file, Editions editions) {
        try {
            Design design = Design.of(file.toString(), Files.readAllBytes(file));
            editions.all().forEach(edition -> DesignTrial.refuseUnfit(file.toString(), design, edition));
            return design;
        } catch (IOException unreadable) {
            throw new UnfitDesign(file.toString(), "it cannot be read.");
        }
    }
}
