package org.qualityoutcomes.selfevaluation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.documents.KnownDocuments;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents of submissions, as they were made when somebody submitted. */
@Component
class KnownSubmissions implements KnownDocuments {

    private static final String FOUND = "select d.kind, s.version_no, s.submitted_at, s.review_id, n.version_no,"
            + " n.submitted_at from submission_document d join submission s on s.id = d.submission_id"
            + " left join submission n on n.review_id = s.review_id and n.version_no > s.version_no"
            + " where d.sha256 = ? order by n.version_no desc";

    private final JdbcClient jdbc;
    private final Reviews reviews;

    KnownSubmissions(JdbcClient jdbc, Reviews reviews) {
        this.jdbc = jdbc;
        this.reviews = reviews;
    }

    @Override
    public Optional<Known> find(String sha256) {
        return jdbc.sql(FOUND).param(sha256).query((row, number) -> known(row)).list().stream()
                .findFirst();
    }

    private Known known(ResultSet row) throws SQLException {
        Review review = reviews.get(ReviewId.of(row.getString(4)));
        int newer = row.getInt(5);
        return new Known(
                SubmissionKind.valueOf(row.getString(1)).title() + ", "
                        + review.organisation().name(),
                review.reference(),
                row.getInt(2),
                day(row, 3),
                newer == 0 ? null : new Newer(newer, day(row, 6)));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return OfficeHours.day(row.getTimestamp(column).toLocalDateTime().toInstant(ZoneOffset.UTC));
    }
}
