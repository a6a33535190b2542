package org.qualityoutcomes.evidence.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface StoredItems extends JpaRepository<StoredItem, UUID>, JpaSpecificationExecutor<StoredItem> {

    @Query("select distinct i from StoredItem i join i.versions v where i.serviceId = ?1 and v.sha256 = ?2")
    List<StoredItem> withContent(UUID service, String sha256);

    @Query("select i.id from StoredItem i where i.serviceId = ?1")
    Set<UUID> idsOf(UUID service);

    @Query("select count(i) > 0 from StoredItem i join i.versions v where v.sha256 = ?1")
    boolean hold(String sha256);

    List<StoredItem> findByServiceIdAndTitleContainingIgnoreCaseOrderByAddedAtDescIdAsc(
            UUID service, String words, Limit limit);
}
