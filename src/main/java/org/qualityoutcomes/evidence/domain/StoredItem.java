package org.qualityoutcomes.evidence.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.evidence.FileVersion;
import org.qualityoutcomes.evidence.Passport;
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

    @Column(nullable = false)
    private int fileVersion;

    @Embedded
    private Passport passport;

    @ElementCollection
    @CollectionTable(name = "evidence_version", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<StoredVersion> versions = new ArrayList<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected StoredItem() {}

    StoredItem(ServiceId service, Description description, String addedBy, Instant addedAt) {
        this.id = UUID.randomUUID();
        this.serviceId = service.value();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        this.fileVersion = 1;
        this.passport = description.passport();
        describe(description);
    }

    @SuppressWarnings("NullAway.Init")
    void describe(Description said) {
        title = said.title().strip();
        description = said.text();
        coversFrom = said.coversFrom();
        coversTo = said.coversTo();
        passport = said.passport();
    }

    /** The newest version is the one that is handed out; the others stay beside it. */
    StoredItem withFile(StoredVersion file) {
        versions.add(file);
        fileVersion = versions.size();
        fileName = file.fileName();
        contentType = file.contentType();
        bytes = file.bytes();
        sha256 = file.sha256();
        return this;
    }

    StoredItem withLink(String address) {
        link = address;
        return this;
    }

    UUID id() {
        return id;
    }

    /** The latest first. */
    List<FileVersion> versions() {
        return IntStream.range(0, versions.size())
                .mapToObj(position -> versions.get(position).seen(position + 1))
                .sorted(Comparator.comparing(FileVersion::number).reversed())
                .toList();
    }

    /** With the file that it had at this moment; empty where it had none yet. A link is what it is. */
    Optional<EvidenceItem> seenAt(Instant moment) {
        EvidenceItem now = seen();
        List<FileVersion> files = versions();
        return files.isEmpty()
                ? Optional.of(now)
                : files.stream()
                        .filter(each -> !each.addedAt().isAfter(moment))
                        .findFirst()
                        .map(now::with);
    }

    /** As it was when its file had this content. */
    EvidenceItem seenWith(String content) {
        EvidenceItem now = seen();
        return content.equals(sha256)
                ? now
                : versions().stream()
                        .filter(each -> each.sha256().equals(content))
                        .findFirst()
                        .map(now::with)
                        .orElse(now);
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
                addedAt,
                fileVersion,
                passport);
    }
}
