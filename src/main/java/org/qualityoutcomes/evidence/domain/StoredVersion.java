package org.qualityoutcomes.evidence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.qualityoutcomes.evidence.FileVersion;

/** A version of an item's file; the first stands at the first position. */
@Embeddable
record StoredVersion(
        @Column(nullable = false) String fileName,
        @Column(nullable = false) String contentType,
        long bytes,
        @Column(nullable = false) String sha256,
        @Column(nullable = false) String addedBy,
        @Column(nullable = false) Instant addedAt) {

    FileVersion seen(int number) {
        return new FileVersion(number, fileName, contentType, bytes, sha256, addedBy, addedAt);
    }
}
