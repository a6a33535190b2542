package org.qualityoutcomes.framework;

/** The editions that we ship, for tests that run without the application's context. */
public final class TestEditions {

    private TestEditions() {}

    public static Editions shipped() {
        return new LoadedEditions("classpath:framework");
    }

    public static EditionMaps maps() {
        return new LoadedEditionMaps(shipped(), "classpath:framework");
    }
}
