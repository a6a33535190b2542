package org.qualityoutcomes.edition.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KeptEditions extends JpaRepository<KeptEdition, UUID> {

    Optional<KeptEdition> findByCode(String code);

    /** What is said of one beside its files. */
    record Line(UUID id, String code, String title, EditionState state, String loadedBy, Instant loadedAt) {}

    @Query(
            """
            select new org.qualityoutcomes.edition.domain.KeptEditions$Line(
                e.id, e.code, e.title, e.state, e.loadedBy, e.loadedAt)
            from KeptEdition e order by e.code""")
    List<Line> lines();
}
