package org.qualityoutcomes.support;

import java.nio.file.Path;

/** The integration tests run in two processes at once; what a process writes that others would trip over is its own. */
public final class Fork {

    private Fork() {}

    /** A folder under {@code target} that no process beside this one uses. */
    public static Path folder(String name) {
        return Path.of(System.getProperty("own.folder", "target/fork-0"), name);
    }
}
