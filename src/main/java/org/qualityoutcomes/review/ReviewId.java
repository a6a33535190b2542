package org.qualityoutcomes.review;

import java.util.UUID;

/** Identifies a review: one organisation's passage through one cycle. */
public record ReviewId(UUID value) {

    public static ReviewId of(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
