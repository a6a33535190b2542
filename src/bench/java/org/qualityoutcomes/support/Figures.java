package org.qualityoutcomes.support;

import java.util.Locale;

/** One line a figure, to be read by people and programs. */
public final class Figures {

    private Figures() {}

    /** Whether the longer runs are wanted too: {@code -Dbench=full}. */
    public static boolean full() {
        return "full".equals(System.getProperty("bench"));
    }

    /** A figure that has to stay at or below its goal. */
    public static void most(String id, double value, String unit, double goal) {
        System.out.printf(
                Locale.ROOT,
                "BENCH id=%s value=%s unit=%s goal<=%s %s%n",
                id,
                plain(value),
                unit,
                plain(goal),
                value <= goal ? "ok" : "missed");
    }

    /** A figure that stands for itself. */
    public static void plain(String id, double value, String unit) {
        System.out.printf(Locale.ROOT, "BENCH id=%s value=%s unit=%s%n", id, plain(value), unit);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? "%.0f".formatted(value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
