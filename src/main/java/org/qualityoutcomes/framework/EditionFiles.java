package org.qualityoutcomes.framework;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The text of the files of one edition that somebody brings: {@code edition.yaml}, an {@code o<number>.yaml} for each
 * outcome, and where they are wanted {@code calibration.yaml} and maps from older editions, {@code from-<code>.yaml}.
 *
 * @param code the edition's
 * @param files their text by name
 */
public record EditionFiles(String code, Map<String, String> files) {

    static final Pattern OUTCOME = Pattern.compile("o\\d{1,3}\\.yaml");
    static final Pattern MAP = Pattern.compile("from-[A-Za-z0-9._-]{1,20}\\.yaml");
    private static final Pattern OTHERS = Pattern.compile("edition\\.yaml|calibration\\.yaml");

    public EditionFiles {
        files = Map.copyOf(new TreeMap<>(files));
    }

    /** Whether a file of this name belongs to an edition. */
    public static boolean isOne(String file) {
        return OUTCOME.matcher(file).matches()
                || MAP.matcher(file).matches()
                || OTHERS.matcher(file).matches();
    }
}
