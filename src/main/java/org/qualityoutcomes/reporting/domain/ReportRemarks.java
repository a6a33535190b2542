package org.qualityoutcomes.reporting.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReportRemarks extends JpaRepository<ReportRemark, UUID> {

    @Query("select r from ReportRemark r where r.reportId = ?1 order by r.saidAt, r.id")
    List<ReportRemark> ofReport(UUID report, Limit limit);

    @Query("select count(r) from ReportRemark r where r.reportId = ?1")
    int count(UUID report);

    @Query("select count(r) from ReportRemark r where r.reportId = ?1 and r.settledBy is null")
    int open(UUID report);
}
