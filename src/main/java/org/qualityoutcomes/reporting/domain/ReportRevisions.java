package org.qualityoutcomes.reporting.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReportRevisions extends JpaRepository<ReportRevision, UUID> {

    /** One line of the history, without its text. */
    record Line(int number, String writtenBy, Instant writtenAt) {}

    Optional<ReportRevision> findFirstByReportIdAndSectionOrderByRevisionNoDesc(UUID report, String section);

    Optional<ReportRevision> findByReportIdAndSectionAndRevisionNo(UUID report, String section, int number);

    @Query(
            """
            select new org.qualityoutcomes.reporting.domain.ReportRevisions$Line(r.revisionNo, r.writtenBy, r.writtenAt)
            from ReportRevision r where r.reportId = ?1 and r.section = ?2 order by r.revisionNo desc""")
    List<Line> lines(UUID report, String section, Limit limit);
}
