package org.qualityoutcomes.selfevaluation.domain;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.evidence.EvidenceLibrary.ReceivedFile;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.StandingDocument;
import org.qualityoutcomes.selfevaluation.portrait.KeepPortraits;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A pen portrait shows the documents that the service works by: items of its library, or new ones. */
@Component
@Transactional
public class ShowStandingDocuments {

    private final SelfEvaluations selfEvaluations;
    private final KeepPortraits portraits;
    private final EvidenceLibrary library;
    private final CitableEvidence citable;
    private final Editions editions;
    private final ReviewAccess access;

    // six, because a document comes from the library or into it, while the portrait is open
    ShowStandingDocuments(
            SelfEvaluations selfEvaluations,
            KeepPortraits portraits,
            EvidenceLibrary library,
            CitableEvidence citable,
            Editions editions,
            ReviewAccess access) {
        this.selfEvaluations = selfEvaluations;
        this.portraits = portraits;
        this.library = library;
        this.citable = citable;
        this.editions = editions;
        this.access = access;
    }

    /** Takes a file in without a transaction around it; the caller closes it. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ReceivedFile receive(ReviewId id, String name, InputStream content) {
        Review review = access.forTeam(id);
        return library.receive(name, editions.get(review.edition()).limits().fileMegabytes(), content);
    }

    public void showFile(ReviewId id, StandingDocument.Kind kind, LocalDate dated, String title, ReceivedFile file) {
        Review review = open(id);
        Description said = new Description(title, null, dated, dated);
        show(review, kind, dated, library.add(review.organisation().service(), said, file));
    }

    public void showLink(ReviewId id, StandingDocument.Kind kind, LocalDate dated, String title, String link) {
        Review review = open(id);
        Description said = new Description(title, null, dated, dated);
        show(review, kind, dated, library.addLink(review.organisation().service(), said, link));
    }

    public void showKnown(ReviewId id, StandingDocument.Kind kind, LocalDate dated, EvidenceId known) {
        Review review = open(id);
        EvidenceItem item = library.get(List.of(known)).stream()
                .filter(found -> found.service().equals(review.organisation().service()))
                .filter(found -> citable.includes(id, found))
                .findFirst()
                .orElseThrow(NotFound::new);
        show(review, kind, dated, item);
    }

    private void show(Review review, StandingDocument.Kind kind, LocalDate dated, EvidenceItem item) {
        portraits.show(review, new StandingDocument(kind, item.id(), dated));
    }

    public void leaveOut(ReviewId id, EvidenceId document) {
        portraits.leaveOut(open(id), document);
    }

    private Review open(ReviewId id) {
        Review review = access.forTeam(id);
        if (!selfEvaluations.of(id).isPenPortraitOpen()) {
            throw new Refusal("The pen portrait cannot be changed now.");
        }
        return review;
    }
}
