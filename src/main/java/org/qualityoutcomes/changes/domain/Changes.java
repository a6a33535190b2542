package org.qualityoutcomes.changes.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All changes of organisations. */
interface Changes extends Repository<Change, UUID> {

    Change save(Change change);

    Optional<Change> findById(UUID id);

    List<Change> findTop50ByStateOrderByDay(ChangeState state);

    /** By day, of all that would change this organisation or those who come to it. */
    @Query("select c from Change c where c.state = ?1 and (c.ods = ?2 or c.other = ?2) order by c.day")
    List<Change> about(ChangeState state, String ods);

    List<Change> findByKindAndOtherAndDay(ChangeKind kind, String other, LocalDate day);

    boolean existsByStateAndUsername(ChangeState state, String username);

    List<Change> findTop50ByOdsOrOtherOrderByDecidedAtDesc(String ods, String other);
}
