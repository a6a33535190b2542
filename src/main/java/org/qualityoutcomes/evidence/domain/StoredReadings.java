package org.qualityoutcomes.evidence.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.worklist.Party;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredReadings extends JpaRepository<StoredReading, UUID> {

    /** How often somebody read a version, and when last; the latest first. */
    @Query(
            """
            select r.reader as reader, r.party as party, r.fileVersion as version, max(r.readAt) as last, count(r) as times
            from StoredReading r where r.evidenceId = ?1
            group by r.reader, r.party, r.fileVersion order by max(r.readAt) desc""")
    List<Counted> of(UUID evidence, Limit limit);

    /** Readings of one person, counted. */
    interface Counted {

        String getReader();

        Party getParty();

        int getVersion();

        Instant getLast();

        long getTimes();
    }
}
