package org.qualityoutcomes.selfevaluation.domain;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.evidence.EvidenceLibrary.Description;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.LevelLadder;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner of an outcome gathers evidence for it and judges it. */
@Component
@Transactional
public class EvaluateOutcome {

    private static final int SHOWN = 100;

    private final SelfEvaluations selfEvaluations;
    private final Editions editions;
    private final EvidenceLibrary library;
    private final ReviewAccess access;
    private final ServiceTeam team;
    private final CurrentUser user;

    // six, because an outcome brings its text, its evidence and its readers together
    EvaluateOutcome(
            SelfEvaluations selfEvaluations,
            Editions editions,
            EvidenceLibrary library,
            ReviewAccess access,
            ServiceTeam team,
            CurrentUser user) {
        this.selfEvaluations = selfEvaluations;
        this.editions = editions;
        this.library = library;
        this.access = access;
        this.team = team;
        this.user = user;
    }

    /** An outcome with all that was written on it. */
    public record Page(
            Review review,
            Edition edition,
            Outcome outcome,
            Draft draft,
            LevelLadder.Step step,
            List<EvidenceItem> evidence,
            OutcomeState state,
            @Nullable String owner,
            @Nullable String checker,
            String returnComment) {}

    @Transactional(readOnly = true)
    public Page show(ReviewId id, String code) {
        Review review = access.forReaders(id);
        OutcomeWork work = selfEvaluations.of(id).outcome(code);
        Edition edition = editions.get(review.edition());
        Outcome outcome = edition.outcome(code);
        Draft draft = work.draft();
        return new Page(
                review,
                edition,
                outcome,
                draft,
                new LevelLadder(edition).step(outcome, draft.judgements(), work.evidenced(outcome)),
                library.get(work.evidence()),
                work.state(),
                work.owner(),
                work.checker(),
                work.returnComment());
    }

    /**
     * Items to choose from, latest first.
     *
     * @param more whether there are more than are shown
     */
    public record Offered(List<EvidenceItem> items, boolean more) {}

    /** What the reader may cite: all that the service has, or what this self-evaluation cites for another outcome. */
    @Transactional(readOnly = true)
    public Offered offered(ReviewId id, String words) {
        Review review = access.forTeam(id);
        List<EvidenceItem> found = team.includesTheReader(review.organisation().service())
                ? library.ofService(review.organisation().service(), words, SHOWN + 1)
                : citedBy(id, words);
        return new Offered(found.stream().limit(SHOWN).toList(), found.size() > SHOWN);
    }

    private List<EvidenceItem> citedBy(ReviewId id, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<EvidenceId> cited = selfEvaluations.of(id).outcomes().stream()
                .flatMap(work -> work.evidence().stream())
                .distinct()
                .toList();
        return library.get(cited).stream()
                .filter(item -> item.title().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing(EvidenceItem::addedAt).reversed())
                .toList();
    }

    public void citeFile(ReviewId id, String code, Description description, String name, InputStream content) {
        Review review = own(id, code);
        checkPeriod(review, description);
        cite(id, code, library.addNewFile(review.organisation().service(), description, name, content));
    }

    public void citeLink(ReviewId id, String code, Description description, String link) {
        Review review = own(id, code);
        checkPeriod(review, description);
        cite(id, code, library.addLink(review.organisation().service(), description, link));
    }

    public void citeKnown(ReviewId id, String code, EvidenceId known) {
        Review review = own(id, code);
        EvidenceItem item = library.get(List.of(known)).stream()
                .filter(found -> found.service().equals(review.organisation().service()))
                .filter(found -> team.includesTheReader(found.service())
                        || citedBy(id, "").contains(found))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (item.coversTo().isBefore(review.periodFrom()) || item.coversFrom().isAfter(review.periodTo())) {
            throw Refusal.of("evidence", "This item speaks of a time outside the evidence period.");
        }
        cite(id, code, item);
    }

    private void cite(ReviewId id, String code, EvidenceItem item) {
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        Edition edition = editions.get(access.forReaders(id).edition());
        selfEvaluation.outcome(code).cite(edition, item.id());
        selfEvaluations.save(selfEvaluation);
    }

    public void leaveOut(ReviewId id, String code, EvidenceId item) {
        own(id, code);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.outcome(code).leaveOut(item);
        selfEvaluations.save(selfEvaluation);
    }

    /** @param seen of the draft that was open, or null where none was */
    public void write(ReviewId id, String code, Draft draft, @Nullable String seen) {
        Review review = own(id, code);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.outcome(code).draft().refuseOver(draft, seen);
        selfEvaluation.outcome(code).write(editions.get(review.edition()), draft);
        selfEvaluations.save(selfEvaluation);
    }

    private Review own(ReviewId id, String code) {
        Review review = access.forTeam(id);
        if (!user.require().equals(selfEvaluations.of(id).outcome(code).owner())) {
            throw new NotFound();
        }
        return review;
    }

    private static void checkPeriod(Review review, Description description) {
        if (description.coversTo().isBefore(review.periodFrom())
                || description.coversFrom().isAfter(review.periodTo())) {
            throw Refusal.of("coversTo", "The evidence must speak of the review's evidence period.");
        }
    }
}
