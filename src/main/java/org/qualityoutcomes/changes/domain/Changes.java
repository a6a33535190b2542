package org.qualityoutcomes.changes.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All changes of organisations. */
interface Changes extends Repository<Change, UUID> {

    Change save(Change change);

    Optional<Change> findById(UUID id);

    List<Change> findTop50ByStateOrderByDay(ChangeState state);

    List<Change> findTop50ByOdsOrOtherOrderByDecidedAtDesc(String ods, String other);
}
