package org.qualityoutcomes.evidence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.worklist.Party;

/** Somebody opened the file of an item. */
@Entity
@Table(name = "evidence_reading")
class StoredReading {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID evidenceId;

    @Column(nullable = false)
    private int fileVersion;

    @Column(nullable = false)
    private String reader;

    /** On whose behalf it was then: roles change. */
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Party party;

    @Column(nullable = false)
    private Instant readAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredReading() {}

    StoredReading(EvidenceItem item, String reader, Party party, Instant readAt) {
        this.id = UUID.randomUUID();
        this.evidenceId = item.id().value();
        this.fileVersion = item.version();
        this.reader = reader;
        this.party = party;
        this.readAt = readAt;
    }
}
