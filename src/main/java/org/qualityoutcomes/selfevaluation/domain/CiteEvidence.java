package org.qualityoutcomes.selfevaluation.domain;

import java.io.InputStream;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The owner of an outcome cites evidence for it and says for which indicators it speaks. */
@Component
@Transactional
public class CiteEvidence {

    private final SelfEvaluations selfEvaluations;
    private final Editions editions;
    private final EvidenceLibrary library;
    private final ReviewAccess access;
    private final CitableEvidence citable;
    private final OutcomeWriters writers;

    // six, because an outcome cites what is in the library for its edition's indicators
    CiteEvidence(
            SelfEvaluations selfEvaluations,
            Editions editions,
            EvidenceLibrary library,
            ReviewAccess access,
            CitableEvidence citable,
            OutcomeWriters writers) {
        this.selfEvaluations = selfEvaluations;
        this.editions = editions;
        this.library = library;
        this.access = access;
        this.citable = citable;
        this.writers = writers;
    }

    /**
     * The evidence of an outcome.
     *
     * @param editable whether the reader may add to it now
     */
    public record Page(
            Review review,
            Edition edition,
            Outcome outcome,
            List<Cited> cited,
            OutcomeState state,
            boolean editable,
            String returnComment) {

        List<EvidenceItem> items() {
            return cited.stream().map(Cited::item).toList();
        }

        public List<EvidenceId> citedIds() {
            return cited.stream().map(each -> each.item().id()).toList();
        }
    }

    /**
     * An item that an outcome cites.
     *
     * @param outside whether it speaks of a time outside the evidence period
     */
    public record Cited(EvidenceItem item, Showing showing, boolean outside) {}

    @Transactional(readOnly = true)
    public Page show(ReviewId id, String code) {
        Review review = access.forReaders(id);
        OutcomeWork work = selfEvaluations.of(id).outcome(code);
        Edition edition = editions.get(review.edition());
        return new Page(
                review,
                edition,
                edition.outcome(code),
                cited(review, work),
                work.state(),
                work.isWrittenOn() && writers.include(review, work),
                work.returnComment());
    }

    private List<Cited> cited(Review review, OutcomeWork work) {
        return library.get(work.evidence()).stream()
                .map(item ->
                        new Cited(item, work.showing(item.id()), !item.touches(review.periodFrom(), review.periodTo())))
                .toList();
    }

    /** One item that the outcome cites, to be described again. */
    @Transactional(readOnly = true)
    public Cited cited(ReviewId id, String code, EvidenceId evidence) {
        return cited(writers.reviewOf(id, code), selfEvaluations.of(id).outcome(code)).stream()
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
            ReviewId id, String code, Description description, Showing showing, ReceivedFile file) {
        Review review = writers.reviewOf(id, code);
        OutcomeRules.refuse(CitingRules.ofNew(review, description, showing));
        ServiceId service = review.organisation().service();
        Optional<EvidenceItem> known =
                library.withContent(service, file.sha256()).filter(item -> citable.includes(id, item));
        if (known.isEmpty()) {
            cite(id, code, library.add(service, description, file).id(), showing);
        }
        return known;
    }

    public void citeLink(ReviewId id, String code, Description description, Showing showing, String link) {
        Review review = writers.reviewOf(id, code);
        OutcomeRules.refuse(CitingRules.ofNew(review, description, showing));
        EvidenceItem item = library.addLink(review.organisation().service(), description, link);
        cite(id, code, item.id(), showing);
    }

    public void citeKnown(ReviewId id, String code, EvidenceId known, Showing showing) {
        Review review = writers.reviewOf(id, code);
        EvidenceItem item = library.get(List.of(known)).stream()
                .filter(found -> found.service().equals(review.organisation().service()))
                .filter(found -> citable.includes(id, found))
                .findFirst()
                .orElseThrow(NotFound::new);
        OutcomeRules.refuse(CitingRules.ofKnown(review, item, showing));
        cite(id, code, known, showing);
    }

    /**
     * Cites what is known elsewhere and not here yet, in its order. What needs a word of its own, because of its time or of
     * a consent that was refused, is left to be cited by hand, and so is what an outcome has no room for.
     *
     * @return how many items there was no room for
     */
    int citeTogether(Review review, String code, List<CitedThen> then) {
        SelfEvaluation selfEvaluation = selfEvaluations.of(review.id());
        OutcomeWork work = selfEvaluation.outcome(code);
        Edition edition = editions.get(review.edition());
        List<EvidenceId> known = standingByThemselves(review, then);
        List<CitedThen> open = then.stream()
                .filter(each -> known.contains(each.item()) && !work.evidence().contains(each.item()))
                .toList();
        int room = Math.max(
                0, edition.limits().evidencePerOutcome() - work.evidence().size());
        open.stream().limit(room).forEach(each -> {
            work.cite(edition, each.item());
            work.tie(edition, each.item(), each.showing());
        });
        selfEvaluations.save(selfEvaluation);
        return Math.max(0, open.size() - room);
    }

    private List<EvidenceId> standingByThemselves(Review review, List<CitedThen> then) {
        return library.get(then.stream().map(CitedThen::item).toList()).stream()
                .filter(item -> item.service().equals(review.organisation().service()))
                .filter(item ->
                        CitingRules.ofKnown(review, item, Showing.of(List.of())).isEmpty())
                .map(EvidenceItem::id)
                .toList();
    }

    private void cite(ReviewId id, String code, EvidenceId item, Showing showing) {
        Edition edition = editions.get(access.forReaders(id).edition());
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.outcome(code).cite(edition, item);
        selfEvaluation.outcome(code).tie(edition, item, showing);
        selfEvaluations.save(selfEvaluation);
    }

    /**
     * Says something else of an item, and what it shows.
     *
     * @param description null where only what it shows is changed
     */
    public void change(
            ReviewId id, String code, EvidenceId evidence, @Nullable Description description, Showing showing) {
        Review review = writers.reviewOf(id, code);
        Description now = Description.of(cited(id, code, evidence).item());
        Description said = description == null ? now : description;
        OutcomeRules.refuse(CitingRules.period(review, said.coversFrom(), said.coversTo(), showing));
        if (!said.equals(now)) {
            library.describe(evidence, said);
        }
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.outcome(code).tie(editions.get(review.edition()), evidence, showing);
        selfEvaluations.save(selfEvaluation);
    }

    public void leaveOut(ReviewId id, String code, EvidenceId item) {
        writers.reviewOf(id, code);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.outcome(code).leaveOut(item);
        selfEvaluations.save(selfEvaluation);
    }
}
