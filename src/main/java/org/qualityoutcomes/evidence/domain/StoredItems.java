package org.qualityoutcomes.evidence.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredItems extends JpaRepository<StoredItem, UUID> {

    Optional<StoredItem> findByServiceIdAndSha256(UUID service, String sha256);

    List<StoredItem> findByServiceIdOrderByAddedAtDescIdAsc(UUID service, Pageable page);
}
