package org.qualityoutcomes.evidence.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.organisation.ServiceId;

/** An item of evidence without its content. */
@Entity
@Table(name = "evidence_item")
class StoredItem {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID serviceId;

    @Column(nullable = false)
    private String title;

    @Column(length = 1_000_000)
    private @Nullable String description;

    @Column(nullable = false)
    private LocalDate coversFrom;

    @Column(nullable = false)
    private LocalDate coversTo;

    @Column
    private @Nullable String link;

    @Column
    private @Nullable String fileName;

    @Column
    private @Nullable String contentType;

    @Column(nullable = false)
    private long bytes;

    @Column
    private @Nullable String sha256;

    @Column(nullable = false)
    private String addedBy;

    @Column(nullable = false)
    private Instant addedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected StoredItem() {}

    StoredItem(ServiceId service, Description description, String addedBy, Instant addedAt) {
        this.id = UUID.randomUUID();
        this.serviceId = service.value();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        describe(description);
    }

    @SuppressWarnings("NullAway.Init")
    void describe(Description said) {
        title = said.title().strip();
        description = said.text();
        coversFrom = said.coversFrom();
        coversTo = said.coversTo();
    }

    StoredItem withFile(String name, String type, long size, String hash) {
        fileName = name;
        contentType = type;
        bytes = size;
        sha256 = hash;
        return this;
    }

    StoredItem withLink(String address) {
        link = address;
        return this;
    }

    UUID id() {
        return id;
    }

    @Nullable
    String sha256() {
        return sha256;
    }

    EvidenceItem seen() {
        return new EvidenceItem(
                new EvidenceId(id),
                new ServiceId(serviceId),
                title,
                description,
                coversFrom,
                coversTo,
                link,
                fileName,
                contentType,
                bytes,
                sha256,
                addedBy,
                addedAt);
    }
}
