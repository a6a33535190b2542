package org.qualityoutcomes.reporting.issue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qualityoutcomes.documents.KnownDocuments;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.reporting.domain.IssuedDocuments;
import org.qualityoutcomes.reporting.domain.IssuedFile;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The issued reports, in all their forms. */
@Component
@Transactional(readOnly = true)
class KnownReports implements KnownDocuments {

    private final IssuedDocuments documents;
    private final Reviews reviews;
    private final JdbcClient jdbc;

    KnownReports(IssuedDocuments documents, Reviews reviews, JdbcClient jdbc) {
        this.documents = documents;
        this.reviews = reviews;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Known> find(String sha256) {
        return documents.withHash(sha256).map(this::known);
    }

    private Known known(IssuedFile file) {
        Review review = review(file.report());
        return new Known(
                "Report on " + review.organisation().name(),
                review.reference(),
                file.version(),
                file.issuedOn(),
                documents.of(List.of(file.report())).stream()
                        .filter(other -> other.version() > file.version())
                        .max(Comparator.comparingInt(IssuedFile::version))
                        .map(newest -> new Newer(newest.version(), newest.issuedOn()))
                        .orElse(null));
    }

    private Review review(UUID report) {
        return jdbc.sql("select review_id from report where id = ?")
                .param(report.toString())
                .query(String.class)
                .optional()
                .map(id -> reviews.get(ReviewId.of(id)))
                .orElseThrow(NotFound::new);
    }
}
