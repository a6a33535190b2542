package org.qualityoutcomes.selfevaluation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.ReviewAccess;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.DraftAction;
import org.qualityoutcomes.selfevaluation.priorities.KeepWorksheets;
import org.qualityoutcomes.selfevaluation.priorities.SmartChecks;
import org.qualityoutcomes.selfevaluation.priorities.Worksheet;
import org.qualityoutcomes.selfevaluation.priorities.WorksheetRules;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.qualityoutcomes.worklist.Seen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lead weighs with the team what to improve first, and drafts what to do about it. */
@Component
@Transactional
public class SetPriorities {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final SelfEvaluations selfEvaluations;
    private final KeepWorksheets worksheets;
    private final Editions editions;
    private final ReviewAccess access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    // six, because priorities are set for an edition's outcomes, by a day, once all of them are judged
    SetPriorities(
            SelfEvaluations selfEvaluations,
            KeepWorksheets worksheets,
            Editions editions,
            ReviewAccess access,
            Clock clock,
            ApplicationEventPublisher events) {
        this.selfEvaluations = selfEvaluations;
        this.worksheets = worksheets;
        this.editions = editions;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The worksheet with what follows from it.
     *
     * @param actions with what the checks say of each
     * @param gaps what is missing before the priorities are set, by field
     */
    public record Page(Review review, Edition edition, Worksheet worksheet, List<Checked> actions, List<Problem> gaps) {

        public String seen() {
            return Seen.print(worksheet);
        }
    }

    /** A draft action and what there is to say of it. */
    public record Checked(DraftAction action, List<SmartChecks.Check> checks) {}

    @Transactional(readOnly = true)
    public Page show(ReviewId id) {
        Review review = access.forReaders(id);
        Worksheet worksheet = worksheets.kept(id);
        List<Checked> checked = worksheet.actions().stream()
                .map(each -> new Checked(each, SmartChecks.of(each, worksheet, today())))
                .toList();
        return new Page(
                review, editions.get(review.edition()), worksheet, checked, WorksheetRules.gaps(worksheet, today()));
    }

    /** @param seen of the worksheet that was open, or null where none was */
    public void keep(ReviewId id, Worksheet written, @Nullable String seen) {
        Review review = access.forLead(id);
        if (!selfEvaluations.of(id).isReadyForPriorities()) {
            throw new Refusal("The list of priorities cannot be changed now.");
        }
        Seen.refuseIfChanged(seen, worksheets.kept(id), written);
        worksheets.write(id, written, editions.get(review.edition()));
    }

    public void complete(ReviewId id) {
        OutcomeRules.refuse(WorksheetRules.gaps(worksheets.kept(id), today()));
        events.publishEvent(SelfEvaluationDeed.of(id, "Priorities for improvement set.", SelfEvaluationDeed.LEAD));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
