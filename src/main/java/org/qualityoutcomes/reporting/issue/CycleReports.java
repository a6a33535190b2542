package org.qualityoutcomes.reporting.issue;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.reporting.domain.ReportState;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The reports of a cycle that the signed-in person sees by an office: the national team all, a regional lead those of
 * the region, and neither of them what something ties them to.
 */
@Component
class CycleReports {

    private final Reviews reviews;
    private final KeptApart apart;
    private final CurrentUser reader;
    private final JdbcClient jdbc;

    CycleReports(Reviews reviews, KeptApart apart, CurrentUser reader, JdbcClient jdbc) {
        this.reviews = reviews;
        this.apart = apart;
        this.reader = reader;
        this.jdbc = jdbc;
    }

    boolean isNational() {
        return reader.isIn(Groups.NATIONAL);
    }

    /** @throws NotFound for who is not of the national team */
    void nationalOnly() {
        if (!isNational()) {
            throw new NotFound();
        }
    }

    /** By the name of the organisation. @throws NotFound for who holds no such office */
    List<CycleReport> seen(CycleId cycle) {
        if (!isNational() && regions().isEmpty()) {
            throw new NotFound();
        }
        Map<String, Review> seen = reviews.ofCycle(cycle).stream()
                .filter(this::isSeen)
                .collect(toMap(review -> review.id().toString(), review -> review));
        return seen.isEmpty()
                ? List.of()
                : jdbc
                        .sql("select id, review_id, reference, state, version_no from report where review_id in"
                                + " (:reviews)")
                        .param("reviews", seen.keySet())
                        .query((row, number) -> {
                            Review review = Objects.requireNonNull(seen.get(row.getString(2)));
                            return new CycleReport(
                                    UUID.fromString(row.getString(1)),
                                    row.getString(3),
                                    review.organisation().name(),
                                    review.organisation().region(),
                                    ReportState.valueOf(row.getString(4)),
                                    row.getInt(5));
                        })
                        .list()
                        .stream()
                        .sorted(Comparator.comparing(CycleReport::organisation).thenComparing(CycleReport::reference))
                        .toList();
    }

    /** Those whose lead the signed-in person is. */
    List<Region> regions() {
        return List.of(Region.values()).stream()
                .filter(region -> reader.isIn(Groups.regional(region)))
                .toList();
    }

    private boolean isSeen(Review review) {
        boolean office =
                isNational() || regions().contains(review.organisation().region());
        return office && !apart.isKept(review.organisation().ods());
    }
}
