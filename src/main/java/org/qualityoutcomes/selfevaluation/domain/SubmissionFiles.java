package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.selfevaluation.SiblingDifferences;
import org.qualityoutcomes.selfevaluation.SubmissionDocuments;
import org.qualityoutcomes.selfevaluation.domain.ReadSubmission.Download;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The documents of submissions: made once, from what was locked, and kept as they are. */
@Component
class SubmissionFiles implements SubmissionDocuments {

    private final JdbcTemplate jdbc;
    private final LockedSubmissions submissions;
    private final Reviews reviews;
    private final Documents documents;
    private final Editions editions;
    private final SiblingDifferences siblings;
    private final People people;

    // seven, because a document is made of what was locked, with the names that were true, beside siblings, and kept
    SubmissionFiles(
            JdbcTemplate jdbc,
            LockedSubmissions submissions,
            Reviews reviews,
            Documents documents,
            Editions editions,
            SiblingDifferences siblings,
            People people) {
        this.jdbc = jdbc;
        this.submissions = submissions;
        this.reviews = reviews;
        this.documents = documents;
        this.editions = editions;
        this.siblings = siblings;
        this.people = people;
    }

    @Override
    public Document selfEvaluation(ReviewId id, int version, Verdicts verdicts) {
        SubmissionDocument document = selfEvaluation(reviews.get(id), locked(id, version), verdicts);
        return verdicts == Verdicts.HIDDEN ? document.write(siblings.of(id, version)) : document.write();
    }

    private SubmissionDocument selfEvaluation(Review review, LockedSubmission locked, Verdicts verdicts) {
        Edition edition = editions.get(review.edition());
        SubmissionContent content = SubmissionContent.of(locked);
        return new SubmissionDocument(review, edition, locked, content, people::nameOf, verdicts);
    }

    @Override
    public Document evidenceIndex(ReviewId id, int version) {
        return document(reviews.get(id), locked(id, version), SubmissionKind.EVIDENCE_INDEX);
    }

    private LockedSubmission locked(ReviewId id, int version) {
        return submissions.findByReviewIdAndVersionNo(id.value(), version).orElseThrow(NotFound::new);
    }

    void make(Review review, LockedSubmission locked) {
        for (SubmissionKind kind : SubmissionKind.values()) {
            keep(review, locked, kind, document(review, locked, kind));
        }
    }

    private Document document(Review review, LockedSubmission locked, SubmissionKind kind) {
        return switch (kind) {
            case SUBMISSION -> selfEvaluation(review, locked, Verdicts.SHOWN).write();
            case EVIDENCE_INDEX ->
                new EvidenceIndex(
                                review,
                                editions.get(review.edition()),
                                locked,
                                SubmissionContent.of(locked),
                                people::nameOf)
                        .write();
        };
    }

    /** For Word, made anew from what was locked. */
    Download word(Review review, LockedSubmission locked, SubmissionKind kind) {
        return new Download(fileName(review, locked, kind, "docx"), documents.asWord(document(review, locked, kind)));
    }

    private void keep(Review review, LockedSubmission locked, SubmissionKind kind, Document document) {
        byte[] pdf = documents.asPdf(document);
        jdbc.update(
                "insert into submission_document (submission_id, kind, file_name, sha256, content)"
                        + " values (?, ?, ?, ?, ?)",
                locked.id().toString(),
                kind.name(),
                fileName(review, locked, kind, "pdf"),
                DigestUtils.sha256Hex(pdf),
                pdf);
    }

    private static String fileName(Review review, LockedSubmission locked, SubmissionKind kind, String ending) {
        return new FileName(
                        review.organisation().name(),
                        review.reference(),
                        kind.address(),
                        locked.versionNo(),
                        "submitted")
                .as(ending);
    }

    Optional<Download> open(UUID submission, SubmissionKind kind) {
        return jdbc
                .query(
                        "select file_name, content from submission_document where submission_id = ? and kind = ?",
                        (row, number) -> new Download(row.getString(1), row.getBytes(2)),
                        submission.toString(),
                        kind.name())
                .stream()
                .findFirst();
    }

    List<SubmissionFile> of(UUID submission) {
        return jdbc.query(
                "select kind, file_name, sha256 from submission_document where submission_id = ? order by kind desc",
                (row, number) -> new SubmissionFile(
                        SubmissionKind.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
                submission.toString());
    }
}
