package org.qualityoutcomes.selfevaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.qualityoutcomes.review.ReviewId;

/** A version as it was submitted. It is written once; its hash tells whether anybody has touched it since. */
@Entity
@Table(name = "submission")
class LockedSubmission {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reviewId;

    @Column(nullable = false)
    private int versionNo;

    @Column(nullable = false)
    private Instant submittedAt;

    @Column(nullable = false)
    private String submittedBy;

    @Column(nullable = false)
    private String sha256;

    @Column(nullable = false, length = 1_000_000)
    private String content;

    @SuppressWarnings("NullAway.Init")
    protected LockedSubmission() {}

    LockedSubmission(ReviewId review, int versionNo, Instant at, String by, String sha256, String content) {
        this.id = UUID.randomUUID();
        this.reviewId = review.value();
        this.versionNo = versionNo;
        this.submittedAt = at;
        this.submittedBy = by;
        this.sha256 = sha256;
        this.content = content;
    }

    UUID id() {
        return id;
    }

    UUID reviewId() {
        return reviewId;
    }

    int versionNo() {
        return versionNo;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String submittedBy() {
        return submittedBy;
    }

    String sha256() {
        return sha256;
    }

    String content() {
        return content;
    }
}
