package org.qualityoutcomes.edition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qualityoutcomes.framework.Guidance;

/** One line of an edition's change log. It is written once. */
@Entity
@Immutable
@Table(name = "guidance_correction")
class GuidanceCorrection {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(nullable = false)
    private String edition;

    @Column(nullable = false)
    private int numberInEdition;

    @Column(nullable = false)
    private String place;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false, length = 1_000_000)
    private String was;

    @Column(nullable = false, length = 1_000_000)
    private String became;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String correctedBy;

    @Column(nullable = false)
    private Instant correctedAt;

    @SuppressWarnings({"NullAway", "unused"})
    protected GuidanceCorrection() {}

    /** @param number of the correction within its edition, counted from one */
    GuidanceCorrection(String edition, int number, Guidance was, String became, String reason, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.edition = edition;
        this.numberInEdition = number;
        this.place = was.place();
        this.title = was.title();
        this.was = was.text();
        this.became = became;
        this.reason = reason;
        this.correctedBy = by;
        this.correctedAt = at;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    String was() {
        return was;
    }

    String became() {
        return became;
    }

    String reason() {
        return reason;
    }

    Instant correctedAt() {
        return correctedAt;
    }
}
