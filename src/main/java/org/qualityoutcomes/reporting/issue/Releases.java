package org.qualityoutcomes.reporting.issue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.data.repository.Repository;

/** All releases. */
interface Releases extends Repository<Release, UUID> {

    Release save(Release release);

    Optional<Release> findById(UUID id);

    List<Release> findByCycleIdOrderByNumberDesc(UUID cycle);

    default Release get(UUID id) {
        return findById(id).orElseThrow(NotFound::new);
    }
}
