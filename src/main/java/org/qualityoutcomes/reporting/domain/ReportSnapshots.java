package org.qualityoutcomes.reporting.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReportSnapshots extends JpaRepository<ReportSnapshot, UUID> {

    /** A snapshot without what it says. */
    record Line(UUID id, ReportSnapshot.Occasion occasion, int versionNo, Instant takenAt) {}

    @Query(
            """
            select new org.qualityoutcomes.reporting.domain.ReportSnapshots$Line(s.id, s.occasion, s.versionNo, s.takenAt)
            from ReportSnapshot s where s.reportId = ?1 order by s.takenAt desc, s.versionNo desc""")
    List<Line> lines(UUID report, Limit limit);
}
