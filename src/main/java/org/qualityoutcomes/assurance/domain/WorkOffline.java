package org.qualityoutcomes.assurance.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.SiblingDifference;
import org.qualityoutcomes.selfevaluation.Submission;
import org.qualityoutcomes.selfevaluation.Submissions;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A validator takes a case along, and brings back what was judged without a connection. */
@Component
@Transactional
public class WorkOffline {

    private final Validations validations;
    private final Submissions submissions;
    private final Editions editions;
    private final JudgeSubmission judge;
    private final BesideSiblings siblings;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    // seven, because what is taken along is the submission, its framework, how siblings differ, and the own judgement
    WorkOffline(
            Validations validations,
            Submissions submissions,
            Editions editions,
            JudgeSubmission judge,
            BesideSiblings siblings,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.validations = validations;
        this.submissions = submissions;
        this.editions = editions;
        this.judge = judge;
        this.siblings = siblings;
        this.user = user;
        this.events = events;
    }

    /** What a workbook belongs to, and to nothing else: a seat may have passed to somebody else meanwhile. */
    public record Key(UUID validation, UUID seat, String validator, int version) {}

    /**
     * A case with the own judgement of it, by outcome code in the edition's order.
     *
     * @param submission as it was submitted; whoever shows it leaves out the team's verdict
     * @param siblings how it stands to those of the same service, as far as the validator may know, by outcome code
     */
    public record TakenCase(
            Key key,
            String reference,
            String organisation,
            Edition edition,
            boolean locked,
            Submission submission,
            Map<String, Opinion> own,
            Map<String, List<SiblingDifference>> siblings) {}

    @Transactional(readOnly = true)
    public TakenCase show(UUID id) {
        Validation validation = get(id);
        Seat seat = ownSeat(validation);
        Edition edition = editions.get(validation.edition());
        Map<String, Opinion> own = new LinkedHashMap<>();
        edition.outcomes().forEach(outcome -> own.put(outcome.code(), seat.opinion(outcome.code())));
        return new TakenCase(
                new Key(id, seat.id(), seat.validator(), validation.submissionVersion()),
                validation.reference(),
                validation.organisation(),
                edition,
                seat.isLocked(),
                submissions.version(new ReviewId(validation.reviewId()), validation.submissionVersion()),
                own,
                siblings.of(id));
    }

    /** For the record. */
    public void noteTaken(UUID id) {
        Validation validation = get(id);
        publish(validation, ownSeat(validation), "offline pack was taken.");
    }

    /** What of a judgement could not be kept, whatever is there now. */
    @Transactional(readOnly = true)
    public List<Problem> contradictions(UUID id, String code, Opinion opinion) {
        Validation validation = get(id);
        ownSeat(validation);
        Edition edition = editions.get(validation.edition());
        return JudgementRules.contradictions(edition, edition.outcome(code), opinion);
    }

    /**
     * What is chosen for one outcome.
     *
     * @param carried the opinion as {@link #carried} wrote it
     * @param seen of the opinion that was shown beside it
     */
    public record Chosen(String carried, @Nullable String seen) {}

    /** An opinion in a form in which a page can carry it and give it back. */
    public static String carried(Opinion opinion) {
        return String.valueOf(new OpinionText().convertToDatabaseColumn(opinion));
    }

    private static Opinion opinion(Chosen chosen) {
        try {
            Opinion opinion = new OpinionText().convertToEntityAttribute(chosen.carried());
            return opinion == null ? Opinion.none() : opinion;
        } catch (IllegalStateException unreadable) {
            throw new Refusal("What the page carried cannot be read. Send the workbook once more.");
        }
    }

    /**
     * All that is chosen is kept, or nothing of it.
     *
     * @param chosen by outcome code
     * @throws Refusal with the outcome's code before each sentence
     */
    public void takeBack(UUID id, Map<String, Chosen> chosen) {
        Validation validation = get(id);
        Seat seat = ownSeat(validation);
        if (chosen.isEmpty()) {
            throw Refusal.of("take", "Choose at least one outcome to take from the workbook.");
        }
        List<Problem> problems = new ArrayList<>();
        chosen.forEach((code, each) -> {
            try {
                judge.judge(id, code, opinion(each), each.seen());
            } catch (Refusal refused) {
                refused.problems()
                        .forEach(
                                problem -> problems.add(new Problem("take-" + code, code + ": " + problem.sentence())));
            }
        });
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        publish(
                validation,
                seat,
                "judgements taken back from the offline workbook: " + String.join(", ", chosen.keySet()) + ".");
    }

    private void publish(Validation validation, Seat seat, String what) {
        events.publishEvent(AssuranceDeed.of(
                validation.reviewId(),
                (seat.isPrimary() ? "Primary validator's " : "Second validator's ") + what,
                AssuranceDeed.VALIDATOR));
    }

    private Seat ownSeat(Validation validation) {
        return validation.seatOf(user.require()).filter(Seat::isAccepted).orElseThrow(NotFound::new);
    }

    private Validation get(UUID id) {
        return validations.findById(id).orElseThrow(NotFound::new);
    }
}
