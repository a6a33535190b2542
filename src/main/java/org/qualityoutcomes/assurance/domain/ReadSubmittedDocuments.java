package org.qualityoutcomes.assurance.domain;

import java.util.Arrays;
import java.util.UUID;
import org.qualityoutcomes.documents.Document;
import org.qualityoutcomes.documents.Documents;
import org.qualityoutcomes.documents.FileName;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.SubmissionDocuments;
import org.qualityoutcomes.selfevaluation.SubmissionDocuments.Verdicts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A submission's documents for the one who judges it: without the team's verdict until all own judgements are stored. */
@Component
@Transactional(readOnly = true)
public class ReadSubmittedDocuments {

    private final Validations validations;
    private final SubmissionDocuments submitted;
    private final Documents documents;
    private final Editions editions;
    private final CurrentUser user;

    ReadSubmittedDocuments(
            Validations validations,
            SubmissionDocuments submitted,
            Documents documents,
            Editions editions,
            CurrentUser user) {
        this.validations = validations;
        this.submitted = submitted;
        this.documents = documents;
        this.editions = editions;
        this.user = user;
    }

    /** What may be taken away. */
    public enum Kind {
        SELF_EVALUATION("self-evaluation"),
        EVIDENCE_INDEX("evidence-index");

        private final String address;

        Kind(String address) {
            this.address = address;
        }

        /** @throws NotFound if there is none at this address */
        public static Kind at(String address) {
            return Arrays.stream(values())
                    .filter(kind -> kind.address.equals(address))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    /** A document to take away. */
    public record Download(String fileName, byte[] content) {}

    public Download pdf(UUID id, Kind kind) {
        Validation validation = validations.findById(id).orElseThrow(NotFound::new);
        return new Download(fileName(validation, kind, "pdf"), documents.asPdf(document(validation, kind)));
    }

    public Download word(UUID id, Kind kind) {
        Validation validation = validations.findById(id).orElseThrow(NotFound::new);
        return new Download(fileName(validation, kind, "docx"), documents.asWord(document(validation, kind)));
    }

    private Document document(Validation validation, Kind kind) {
        Seat seat = validation.seatOf(user.require()).filter(Seat::isAccepted).orElseThrow(NotFound::new);
        ReviewId review = new ReviewId(validation.reviewId());
        boolean all = seat.hasStoredAll(editions.get(validation.edition()));
        return switch (kind) {
            case SELF_EVALUATION ->
                submitted.selfEvaluation(
                        review, validation.submissionVersion(), all ? Verdicts.SHOWN : Verdicts.HIDDEN);
            case EVIDENCE_INDEX -> submitted.evidenceIndex(review, validation.submissionVersion());
        };
    }

    private static String fileName(Validation validation, Kind kind, String ending) {
        return new FileName("", validation.reference(), kind.address, validation.submissionVersion(), "for-validators")
                .as(ending);
    }
}
