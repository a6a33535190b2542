package org.qualityoutcomes.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A library and knowledge service. */
@Entity
@Table(name = "service")
class LibraryService {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected LibraryService() {}

    LibraryService(String name) {
        this.id = UUID.randomUUID();
        this.name = name;
    }

    UUID id() {
        return id;
    }
}
