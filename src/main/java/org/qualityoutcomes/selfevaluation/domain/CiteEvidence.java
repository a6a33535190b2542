package org.qualityoutcomes.selfevaluation.domain;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.evidence.EvidenceLibrary.ReceivedFile;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.ServiceId;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The owner of an outcome cites evidence for it and says for which indicators it speaks. */
@Component
@Transactional
public class CiteEvidence {

    private final SelfEvaluations selfEvaluations;
    private final LockedSubmissions submissions;
    private final Editions editions;
    private final EvidenceLibrary library;
    private final ReviewAccess access;
    private final CitableEvidence citable;
    private final OutcomeWriters writers;

    // seven, because an outcome cites what is in the library, while nothing is submitted, for its edition's indicators
    CiteEvidence(
            SelfEvaluations selfEvaluations,
            LockedSubmissions submissions,
            Editions editions,
            EvidenceLibrary library,
            ReviewAccess access,
            CitableEvidence citable,
            OutcomeWriters writers) {
        this.selfEvaluations = selfEvaluations;
        this.submissions = submissions;
        this.editions = editions;
        this.library = library;
        this.access = access;
        this.citable = citable;
        this.writers = writers;
    }

    /** The evidence of an outcome. */
    public record Page(
            Review review,
            Edition edition,
            Outcome outcome,
            List<Cited> cited,
            OutcomeState state,
            String returnComment) {}

    /**
     * An item that an outcome cites.
     *
     * @param indicators codes of those it shows something for
     */
    public record Cited(EvidenceItem item, List<String> indicators) {}

    @Transactional(readOnly = true)
    public Page show(ReviewId id, String code) {
        Review review = access.forReaders(id);
        OutcomeWork work = selfEvaluations.of(id).outcome(code);
        Edition edition = editions.get(review.edition());
        return new Page(review, edition, edition.outcome(code), cited(work), work.state(), work.returnComment());
    }

    private List<Cited> cited(OutcomeWork work) {
        return library.get(work.evidence()).stream()
                .map(item -> new Cited(item, work.indicatorsOf(item.id())))
                .toList();
    }

    /** One item that the outcome cites, to be described again. */
    @Transactional(readOnly = true)
    public Cited cited(ReviewId id, String code, EvidenceId evidence) {
        writers.reviewOf(id, code);
        return cited(selfEvaluations.of(id).outcome(code)).stream()
                .filter(each -> each.item().id().equals(evidence))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Takes a file in without a transaction around it; the caller closes it. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ReceivedFile receive(ReviewId id, String code, String name, InputStream content) {
        Edition edition = editions.get(writers.reviewOf(id, code).edition());
        return library.receive(name, edition.limits().fileMegabytes(), content);
    }

    /**
     * Cites a file that has been received.
     *
     * @return the item that has the same content already, where the reader may see it: nothing is cited then; empty
     *     where the file is kept and cited
     */
    public Optional<EvidenceItem> citeFile(
            ReviewId id, String code, Description description, Collection<String> indicators, ReceivedFile file) {
        Review review = writers.reviewOf(id, code);
        checkPeriod(review, description);
        ServiceId service = review.organisation().service();
        Optional<EvidenceItem> known =
                library.withContent(service, file.sha256()).filter(item -> citable.includes(id, item));
        if (known.isEmpty()) {
            cite(id, code, library.add(service, description, file).id(), indicators);
        }
        return known;
    }

    public void citeLink(
            ReviewId id, String code, Description description, Collection<String> indicators, String link) {
        Review review = writers.reviewOf(id, code);
        checkPeriod(review, description);
        EvidenceItem item = library.addLink(review.organisation().service(), description, link);
        cite(id, code, item.id(), indicators);
    }

    public void citeKnown(ReviewId id, String code, EvidenceId known, Collection<String> indicators) {
        Review review = writers.reviewOf(id, code);
        EvidenceItem item = library.get(List.of(known)).stream()
                .filter(found -> found.service().equals(review.organisation().service()))
                .filter(found -> citable.includes(id, found))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (item.coversTo().isBefore(review.periodFrom()) || item.coversFrom().isAfter(review.periodTo())) {
            throw Refusal.of("evidence", "This item speaks of a time outside the evidence period.");
        }
        cite(id, code, known, indicators);
    }

    private void cite(ReviewId id, String code, EvidenceId item, Collection<String> indicators) {
        Edition edition = editions.get(access.forReaders(id).edition());
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.outcome(code).cite(edition, item);
        selfEvaluation.outcome(code).tie(edition, item, indicators);
        selfEvaluations.save(selfEvaluation);
    }

    /**
     * Says something else of an item, and for which indicators it speaks.
     *
     * @param description null where only the indicators change
     */
    public void change(
            ReviewId id,
            String code,
            EvidenceId evidence,
            @Nullable Description description,
            Collection<String> indicators) {
        Review review = writers.reviewOf(id, code);
        EvidenceItem item = cited(id, code, evidence).item();
        if (description != null && !says(item, description)) {
            checkPeriod(review, description);
            refuseIfSubmitted(evidence);
            library.describe(evidence, description);
        }
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.outcome(code).tie(editions.get(review.edition()), evidence, indicators);
        selfEvaluations.save(selfEvaluation);
    }

    private static boolean says(EvidenceItem item, Description description) {
        return description.equals(
                new Description(item.title(), item.description(), item.coversFrom(), item.coversTo()));
    }

    /** What was submitted stays as it was read. */
    private void refuseIfSubmitted(EvidenceId evidence) {
        if (submissions.existsByReviewIdIn(selfEvaluations.reviewsCiting(evidence.value()))) {
            throw Refusal.of(
                    "title",
                    "This item was submitted, so what is said of it stays as it was read. Only its indicators can be"
                            + " changed.");
        }
    }

    public void leaveOut(ReviewId id, String code, EvidenceId item) {
        writers.reviewOf(id, code);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.outcome(code).leaveOut(item);
        selfEvaluations.save(selfEvaluation);
    }

    private static void checkPeriod(Review review, Description description) {
        if (description.coversTo().isBefore(review.periodFrom())
                || description.coversFrom().isAfter(review.periodTo())) {
            throw Refusal.of("coversTo", "The evidence must speak of the review's evidence period.");
        }
    }
}
