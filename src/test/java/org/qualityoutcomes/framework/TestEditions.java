package org.qualityoutcomes.framework;

import java.util.List;
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
}
