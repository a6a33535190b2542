package org.qualityoutcomes.reporting.issue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reports of releases. */
interface ReleasedReports extends Repository<ReleasedReport, UUID> {

    ReleasedReport save(ReleasedReport report);

    List<ReleasedReport> findByReleaseIdOrderByPosition(UUID release);

    Optional<ReleasedReport> findFirstByReleaseIdAndStateOrderByPosition(UUID release, ReleasedReport.State state);

    boolean existsByReleaseIdAndState(UUID release, ReleasedReport.State state);

    /** Those of these reports, none of which is issued yet, that a release has or is going to hand over. */
    @Query("select each.reportId from ReleasedReport each, Release release where release.id = each.releaseId"
            + " and each.state <> SKIPPED and release.state <> CALLED_OFF and each.reportId in ?1")
    Set<UUID> waiting(Collection<UUID> reports);
}
