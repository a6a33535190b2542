package org.qualityoutcomes.review;

import java.util.UUID;

/** Identifies a cycle of reviews. */
public record CycleId(UUID value) {

    public static CycleId of(String text) {
        return new CycleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
