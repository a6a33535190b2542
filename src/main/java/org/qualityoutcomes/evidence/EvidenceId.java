package org.qualityoutcomes.evidence;

import java.util.UUID;

/** Identifies an item of evidence. */
public record EvidenceId(UUID value) {

    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
