package org.qualityoutcomes.assurance.conflicts;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** In which words people are and were asked: every version that was ever shown can still be read. */
@Component
class Wordings {

    private final Map<String, List<Wording>> byOccasion;

    Wordings() {
        try (InputStream file = new ClassPathResource("assurance/declarations.yaml").getInputStream()) {
            this.byOccasion = new ObjectMapper(new YAMLFactory()).readValue(file, new TypeReference<>() {});
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The words of a question. */
    record Wording(int version, String text) {}

    List<Wording> of(Occasion occasion) {
        return Objects.requireNonNull(byOccasion.get(occasion.name().toLowerCase(Locale.ROOT)));
    }

    /** In which this is asked today. */
    Wording current(Occasion occasion) {
        List<Wording> all = of(occasion);
        return all.get(all.size() - 1);
    }

    String text(Occasion occasion, int version) {
        return of(occasion).stream()
                .filter(wording -> wording.version() == version)
                .map(Wording::text)
                .findFirst()
                .orElseThrow();
    }
}
