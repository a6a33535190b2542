package org.qualityoutcomes.organisation.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LibraryServices extends JpaRepository<LibraryService, UUID> {

    Optional<LibraryService> findByName(String name);
}
