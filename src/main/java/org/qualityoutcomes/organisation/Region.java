package org.qualityoutcomes.organisation;

import java.util.stream.Stream;

/** The four regions of the scheme; {@link #key} is the last part of the group id {@code regional-<key>}. */
public enum Region {
    NORTH("north", "North"),
    MIDLANDS("midlands", "Midlands and East"),
    SOUTH("south", "South"),
    LONDON("london", "London and Kent, Surrey and Sussex");

    private final String key;
    private final String title;

    Region(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** @throws NotFound if no region has this key */
    public static Region of(String key) {
        return Stream.of(values())
                .filter(region -> region.key.equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }
}
