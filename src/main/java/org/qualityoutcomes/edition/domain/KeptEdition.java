package org.qualityoutcomes.edition.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.EditionFiles;
import org.qualityoutcomes.worklist.Refusal;

/** An edition that was loaded here. Once it is published it stays as it is. */
@Entity
@Table(name = "kept_edition")
class KeptEdition {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID id;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String title;

    @Convert(converter = FilesAsJson.class)
    @Column(nullable = false, length = 1_000_000)
    private Map<String, String> files;

    @Column(nullable = false)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private EditionState state = EditionState.TRIED;

    @Column(nullable = false)
    private String loadedBy;

    @Column(nullable = false)
    private Instant loadedAt;

    @Column
    private @Nullable String publishedBy;

    @Column
    private @Nullable Instant publishedAt;

    @Version
    private int version;

    @SuppressWarnings({"NullAway", "unused"})
    protected KeptEdition() {}

    KeptEdition(EditionFiles files, Edition edition, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.code = edition.code();
        this.title = edition.title();
        this.files = files.files();
        this.sha256 = hash(this.files);
        this.loadedBy = by;
        this.loadedAt = at;
    }

    /** Another try. @throws Refusal if it is published */
    void replace(EditionFiles again, Edition edition, String by, Instant at) {
        mustBeTried();
        title = edition.title();
        files = again.files();
        sha256 = hash(files);
        loadedBy = by;
        loadedAt = at;
    }

    /**
     * @param seen the hash of what whoever publishes has looked at
     * @throws Refusal if it is published, or was loaded anew since
     */
    void publish(String seen, String by, Instant at) {
        mustBeTried();
        if (!sha256.equals(seen)) {
            throw new Refusal("The edition was loaded anew since you opened this page. Look at it once more.");
        }
        state = EditionState.PUBLISHED;
        publishedBy = by;
        publishedAt = at;
    }

    /** @throws Refusal if it is published */
    void mustBeTried() {
        if (state != EditionState.TRIED) {
            throw new Refusal("Edition " + code + " is published, and a published edition never changes.");
        }
    }

    private static String hash(Map<String, String> files) {
        return DigestUtils.sha256Hex(new FilesAsJson().convertToDatabaseColumn(files));
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    EditionFiles files() {
        return new EditionFiles(code, files);
    }

    String sha256() {
        return sha256;
    }

    EditionState state() {
        return state;
    }

    String loadedBy() {
        return loadedBy;
    }

    Instant loadedAt() {
        return loadedAt;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }
}
