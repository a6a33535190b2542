package org.qualityoutcomes.selfevaluation.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Presences extends JpaRepository<Presence, Presence.Key> {

    @Query("select p from Presence p where p.id.outcomeWorkId = ?1 and p.seenAt > ?2 order by p.id.username")
    List<Presence> since(UUID outcomeWork, Instant moment);
}
