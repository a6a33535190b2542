package org.qualityoutcomes.selfevaluation.workbook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A workbook that somebody brought back, until they have chosen what of it counts. One of a review a person. */
@Entity
@Table(name = "brought_workbook")
class BroughtWorkbook {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID reviewId;

    @Column(nullable = false)
    private String broughtBy;

    @Column(nullable = false)
    private Instant broughtAt;

    @Column(nullable = false)
    private String fileName;

    @Column(nullable = false, length = 1_000_000)
    private String content;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected BroughtWorkbook() {}

    BroughtWorkbook(UUID review, String by) {
        this.id = UUID.randomUUID();
        this.reviewId = review;
        this.broughtBy = by;
    }

    /** In place of what was brought before. */
    void bring(String name, Brought brought, Instant at) {
        fileName = name;
        content = brought.json();
        broughtAt = at;
    }

    void keep(Brought rest) {
        content = rest.json();
    }

    UUID reviewId() {
        return reviewId;
    }

    Instant broughtAt() {
        return broughtAt;
    }

    String fileName() {
        return fileName;
    }

    Brought content() {
        return Brought.read(content);
    }
}
