package org.qualityoutcomes.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The editions that we ship, for tests that run without the application's context. */
public final class TestEditions {

    private TestEditions() {}

    public static Editions shipped() {
        return new LoadedEditions("classpath:framework");
    }

    public static ComparableLevels comparable() {
        return new ComparableLevels(shipped(), maps());
    }

    /** As where nobody wrote a map: within one edition alone something corresponds. */
    public static EditionMaps withoutMaps() {
        return new EditionMaps() {
            @Override
            public Optional<EditionMap> between(String older, String newer) {
                return older.equals(newer)
                        ? Optional.of(EditionMap.identity(shipped().get(newer)))
                        : Optional.empty();
            }

            @Override
            public List<EditionMap> all() {
                return List.of();
            }
        };
    }

    public static EditionMaps maps() {
        return new LoadedEditionMaps(new LoadedEditions("classpath:framework"));
    }

    /** @param corrections of edition 2023, by place */
    public static EditionSources sources(Map<String, String> corrections) {
        return new LoadedEditions("classpath:framework", new FurtherEditions() {
            @Override
            public String state() {
                return "";
            }

            @Override
            public List<EditionFiles> published() {
                return List.of();
            }

            @Override
            public List<Correction> corrections() {
                return corrections.entrySet().stream()
                        .map(each -> new Correction("2023", each.getKey(), each.getValue()))
                        .toList();
            }
        });
    }

    /** A file of ours as it lies there. */
    public static String text(String edition, String file) throws IOException {
        return Files.readString(Path.of("src/main/resources/framework", edition, file));
    }
}
