package org.qualityoutcomes.selfevaluation.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.evidence.EvidenceItem;
import org.qualityoutcomes.evidence.EvidenceLibrary;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.LevelLadder;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The owner of an outcome judges it. */
@Component
@Transactional
public class EvaluateOutcome {

    private final SelfEvaluations selfEvaluations;
    private final Editions editions;
    private final EvidenceLibrary library;
    private final ReviewAccess access;
    private final OutcomeWriters writers;
    private final KeepRevisions revisions;
    private final FirstLooks looks;
    private final CarryForward carry;

    // eight, because judging brings what is written, evidence, the first look, the review before and the history
    // together
    EvaluateOutcome(
            SelfEvaluations selfEvaluations,
            Editions editions,
            EvidenceLibrary library,
            ReviewAccess access,
            OutcomeWriters writers,
            KeepRevisions revisions,
            FirstLooks looks,
            CarryForward carry) {
        this.selfEvaluations = selfEvaluations;
        this.editions = editions;
        this.library = library;
        this.access = access;
        this.writers = writers;
        this.revisions = revisions;
        this.looks = looks;
        this.carry = carry;
    }

    /**
     * An outcome with all that was written on it.
     *
     * @param tied items by the code of the indicator that they show something for
     * @param prompts what a critical friend would ask; nothing that has to be answered
     * @param firstViews what the team thought at first sight, by indicator code
     * @param carried what the organisation's review before says of it; null for a first review
     * @param part what the reader may do here
     * @param remarks what the colleague who checks said: to that colleague in this round, to others in the last one
     * @param earlierRemarks what that colleague said in the round before, to themselves alone
     * @param showings what each item shows, by its id
     */
    public record Page(
            Review review,
            Edition edition,
            Outcome outcome,
            Draft draft,
            LevelLadder.Step step,
            List<Prompt> prompts,
            List<EvidenceItem> evidence,
            Map<String, List<EvidenceItem>> tied,
            Map<String, FirstView> firstViews,
            Map<EvidenceId, Showing> showings,
            @Nullable Carried carried,
            OutcomeState state,
            Part part,
            boolean historyVisible,
            @Nullable String owner,
            @Nullable String checker,
            String returnComment,
            Map<String, String> remarks,
            Map<String, String> earlierRemarks) {

        /** What the colleague who checks has seen of their own remarks. */
        public String remarksSeen() {
            return Seen.print(new TreeMap<>(remarks));
        }

        public List<EvidenceItem> evidenceOf(String indicator) {
            return tied.getOrDefault(indicator, List.of());
        }

        /** Where in an item, or nothing. */
        public String passage(String indicator, EvidenceItem item) {
            Showing showing = showings.get(item.id());
            return showing == null ? "" : showing.passages().getOrDefault(indicator, "");
        }
    }

    /** What somebody may do with an outcome now. */
    public enum Part {
        WRITES,
        CHECKS,
        READS
    }

    @Transactional(readOnly = true)
    public Page show(ReviewId id, String code) {
        Review review = access.forReaders(id);
        OutcomeWork work = selfEvaluations.of(id).outcome(code);
        Edition edition = editions.get(review.edition());
        Outcome outcome = edition.outcome(code);
        Draft draft = work.draft();
        List<EvidenceItem> evidence = library.get(work.evidence());
        Part part = part(review, work);
        return new Page(
                review,
                edition,
                outcome,
                draft,
                new LevelLadder(edition).step(outcome, draft.judgements(), work.evidenced()),
                NarrativePrompts.of(
                        edition,
                        draft,
                        evidence.stream().map(EvidenceItem::title).toList()),
                evidence,
                tied(work, evidence),
                looks.views(id),
                evidence.stream().collect(Collectors.toMap(EvidenceItem::id, item -> work.showing(item.id()))),
                carry.of(review, code).orElse(null),
                work.state(),
                part,
                writers.readHistory(review),
                work.owner(),
                work.checker(),
                work.returnComment(),
                part == Part.CHECKS ? work.remarks() : work.lastRemarks(),
                part == Part.CHECKS ? work.lastRemarks() : Map.of());
    }

    private Part part(Review review, OutcomeWork work) {
        return switch (work.state()) {
            case GATHERING, JUDGING -> writers.include(review, work) ? Part.WRITES : Part.READS;
            case CHECKING -> writers.checks(work) ? Part.CHECKS : Part.READS;
            case ACCEPTED -> Part.READS;
        };
    }

    private static Map<String, List<EvidenceItem>> tied(OutcomeWork work, List<EvidenceItem> evidence) {
        Map<String, List<EvidenceItem>> tied = new HashMap<>();
        for (EvidenceItem item : evidence) {
            for (String indicator : work.indicatorsOf(item.id())) {
                tied.computeIfAbsent(indicator, first -> new ArrayList<>()).add(item);
            }
        }
        return tied;
    }

    /** @param seen of the draft that was open, or null where none was */
    public void write(ReviewId id, String code, Draft draft, @Nullable String seen) {
        Review review = writers.reviewOf(id, code);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        selfEvaluation.outcome(code).draft().refuseOver(draft, seen);
        selfEvaluation.outcome(code).write(editions.get(review.edition()), draft);
        selfEvaluations.save(selfEvaluation);
        revisions.keep(selfEvaluation.outcome(code));
    }

    /**
     * Keeps what is open, and takes over from the review before what is still true.
     *
     * @param what as {@link Carried#confirmed} takes it
     * @param seen of the draft that was open, or null where none was
     * @throws NotFound where nothing of it is carried
     */
    public void confirm(ReviewId id, String code, String what, Draft draft, @Nullable String seen) {
        Review review = writers.reviewOf(id, code);
        Carried carried = carry.of(review, code).orElseThrow(NotFound::new);
        write(id, code, carried.confirmed(what, draft), seen);
    }

    /**
     * Puts a version of the history back into its place.
     *
     * @throws NotFound where there is no such version
     */
    public void putBack(ReviewId id, String code, int version) {
        writers.reviewOf(id, code);
        Draft then = revisions.draft(selfEvaluations.of(id).outcome(code), version);
        write(id, code, then, null);
    }

    /**
     * The colleague who checks says something on places of the outcome.
     *
     * @param remarks by indicator code or {@code overall}; none is blank
     * @param seen of the remarks that were open, or null where none were
     */
    public void remark(ReviewId id, String code, Map<String, String> remarks, @Nullable String seen) {
        Review review = writers.reviewToCheck(id, code);
        SelfEvaluation selfEvaluation = selfEvaluations.of(id);
        OutcomeWork work = selfEvaluation.outcome(code);
        Seen.refuseIfChanged(seen, new TreeMap<>(work.remarks()), new TreeMap<>(remarks));
        work.comment(editions.get(review.edition()), remarks);
        selfEvaluations.save(selfEvaluation);
    }
}
