package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever writes on an outcome takes over from the sibling's review what holds for this organisation too. */
@Component
@Transactional
public class TakeOverFromSibling {

    /** Everything of an outcome that waits, with the evidence that may be cited. */
    public static final String ALL = "all";

    private static final String GONE = "Nothing was taken over: no review of the same service shows anything of this"
            + " outcome any more. What you typed is below. Save it to keep it.";
    private static final String OTHER =
            "Nothing was taken over: what %s says of this outcome is not what you had before"
                    + " you. What it says now is below, and so is what you typed. Take over what holds here too, or save.";

    private final FromSibling from;
    private final EvaluateOutcome evaluate;
    private final CiteEvidence cite;
    private final OutcomeWriters writers;
    private final ApplicationEventPublisher events;

    TakeOverFromSibling(
            FromSibling from,
            EvaluateOutcome evaluate,
            CiteEvidence cite,
            OutcomeWriters writers,
            ApplicationEventPublisher events) {
        this.from = from;
        this.evaluate = evaluate;
        this.cite = cite;
        this.writers = writers;
        this.events = events;
    }

    /** What the sibling says of this outcome; for lead and team alone, who write beside it. */
    @Transactional(readOnly = true)
    public Optional<Carried> beside(EvaluateOutcome.Page page) {
        return writers.areTeam(page.review())
                ? from.of(page.review(), page.outcome().code())
                : Optional.empty();
    }

    /** What somebody has seen of the sibling who has this before their eyes. */
    public static String seen(Carried sibling) {
        return Seen.print(List.of(
                sibling.earlier(),
                new TreeMap<>(sibling.judgements()),
                sibling.narrative(),
                sibling.strengths(),
                sibling.evidence().stream()
                        .map(each -> List.of(
                                each.item(), new TreeMap<>(each.showing().passages())))
                        .toList()));
    }

    /**
     * Keeps what is open, and takes over from the sibling what holds here too.
     *
     * @param what as {@link Carried#confirmed} takes it, or {@link #ALL}
     * @param seen of the draft that was open, or null where none was
     * @param seenSibling the same of what the sibling says
     * @return how many items of evidence were left out because an outcome has no room for them
     * @throws Refusal where the sibling says something else by now, or shows nothing of it any more
     */
    public int takeOver(
            ReviewId id, String code, String what, Draft draft, @Nullable String seen, @Nullable String seenSibling) {
        Review review = writers.reviewOf(id, code);
        Carried sibling = from.of(review, code).orElseThrow(() -> new Refusal(GONE));
        if (seenSibling != null && !seenSibling.equals(seen(sibling))) {
            throw new Refusal(OTHER.formatted(sibling.earlier()));
        }
        boolean all = ALL.equals(what);
        evaluate.write(id, code, all ? sibling.all(draft) : sibling.confirmed(what, draft), seen);
        return all ? cite(review, code, sibling) : 0;
    }

    private int cite(Review review, String code, Carried sibling) {
        int left = cite.citeTogether(review, code, sibling.evidence());
        events.publishEvent(SelfEvaluationDeed.of(
                review.id(),
                "All that waited of outcome %s was taken over from %s%s."
                        .formatted(code, sibling.earlier(), left == 0 ? "" : ", but for evidence beyond the limit"),
                SelfEvaluationDeed.TEAM));
        return left;
    }
}
