package org.qualityoutcomes.support;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens in the background. */
public final class Await {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private Await() {}

    public static void until(String what, BooleanSupplier seen) {
        until(what, LONGEST, seen);
    }

    public static void until(String what, Duration longest, BooleanSupplier seen) {
        long end = System.nanoTime() + longest.toNanos();
        while (!seen.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain: " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
