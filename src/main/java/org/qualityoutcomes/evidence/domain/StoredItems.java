package org.qualityoutcomes.evidence.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredItems extends JpaRepository<StoredItem, UUID> {

    Optional<StoredItem> findByServiceIdAndSha256(UUID service, String sha256);

    boolean existsBySha256(String sha256);

    List<StoredItem> findByServiceIdAndTitleContainingIgnoreCaseOrderByAddedAtDescIdAsc(
            UUID service, String words, Limit limit);
}
