package org.qualityoutcomes.insight.domain;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.qualityoutcomes.assurance.ValidatorsAgreement;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.improvement.ActionFacts;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.review.Passages;
import org.qualityoutcomes.review.Passages.Passage;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.SubmissionTimes;
import org.springframework.stereotype.Component;

/** Reads what a national summary is made of, in a handful of statements however many organisations there are. */
@Component
class SumUpCycle {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Cycles cycles;
    private final Editions editions;
    private final Passages passages;
    private final FollowActions follow;
    private final ActionFacts actions;
    private final ValidatorsAgreement agreement;
    private final SubmissionTimes submissions;
    private final Organisations organisations;
    private final Clock clock;

    // nine, because a summary brings together what all the rooms know of a cycle
    SumUpCycle(
            Cycles cycles,
            Editions editions,
            Passages passages,
            FollowActions follow,
            ActionFacts actions,
            ValidatorsAgreement agreement,
            SubmissionTimes submissions,
            Organisations organisations,
            Clock clock) {
        this.cycles = cycles;
        this.editions = editions;
        this.passages = passages;
        this.follow = follow;
        this.actions = actions;
        this.agreement = agreement;
        this.submissions = submissions;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * @param without codes of the organisations that do not count, in no figure
     * @throws NotFound if the cycle's reviews come to no levels
     */
    Summary of(CycleId id, Set<String> without) {
        Cycle cycle = cycles.get(id);
        if (!cycle.kind().hasLevels()) {
            throw new NotFound();
        }
        Edition edition = editions.get(cycle.edition());
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        List<Passage> all = passages.all().stream()
                .filter(each -> !without.contains(each.ods()))
                .toList();
        List<Passage> here = of(all, id);
        Map<ReviewId, Map<String, Rating>> levels = follow.levels(ids(here));

        // one table of all figures: who subtracts does not stop where a sheet ends
        Tabulation table = new Tabulation();
        Set<ReviewId> submitted = submissions.of(ids(here)).keySet();
        TakingPart.count(table, here, levels.keySet(), submitted);
        ServiceFigures.count(
                table,
                here,
                levels.keySet(),
                submitted,
                organisations.all().stream().collect(toMap(Organisation::ods, Organisation::service)));
        LevelFigures reached = new LevelFigures(edition);
        reached.count(table, here, levels);
        Change change = change(cycle, edition, table, all, levels);
        AgreementFigures agreed = new AgreementFigures(edition, agreement.of(id, without));
        agreed.count(table, here, levels, submitted);
        Figures figures = table.figures();

        List<Sheet> sheets = new ArrayList<>();
        sheets.add(TakingPart.sheet(figures));
        sheets.add(ServiceFigures.sheet(figures));
        sheets.add(reached.national(figures));
        sheets.add(change.sheet(figures));
        sheets.add(agreed.sheet(figures));
        sheets.add(new RequiredActions(today, here, actions.required(ids(here))).sheet());
        sheets.addAll(reached.byRegion(figures));
        return new Summary(cycle.reference(), cycle.name(), edition.title(), today, sheets, notes(edition));
    }

    private Change change(
            Cycle cycle,
            Edition edition,
            Tabulation table,
            List<Passage> all,
            Map<ReviewId, Map<String, Rating>> levels) {
        List<Cycle> earlier = cycles.all().stream()
                .filter(each -> each.kind().hasLevels() && each.deadline().isBefore(cycle.deadline()))
                .toList();
        Optional<Cycle> last = earlier.stream()
                .filter(each -> each.edition().equals(cycle.edition()))
                .findFirst();
        if (last.isEmpty()) {
            return Change.none(
                    edition,
                    earlier.isEmpty()
                            ? "No cycle came before this one, so there is nothing to compare with."
                            : "No earlier cycle was of this edition of the framework. Levels of two editions are not"
                                    + " compared.");
        }
        List<Passage> then = of(all, last.get().id());
        return Change.since(
                edition,
                table,
                last.get().name(),
                levels(of(all, cycle.id()), levels),
                levels(then, follow.levels(ids(then))));
    }

    private static Map<String, Map<String, Rating>> levels(
            List<Passage> passages, Map<ReviewId, Map<String, Rating>> levels) {
        return passages.stream()
                .filter(each -> levels.containsKey(each.review()))
                .collect(toMap(Passage::ods, each -> Objects.requireNonNull(levels.get(each.review()))));
    }

    private static List<String> notes(Edition edition) {
        List<String> notes = new ArrayList<>(List.of(
                "A group of fewer than five organisations is not told, and neither is whatever would give it away by"
                        + " subtraction. 0 says that nobody is in a group; of a group that is not told, not even that.",
                "Organisations count, each with the review that it signed and submitted. Only the table of library"
                        + " services counts services.",
                "Levels are the final ones of issued reports, as the last version of each says."));
        if (edition.illustrative()) {
            notes.add("The wording of outcomes in this edition is illustrative, not the official one.");
        }
        return notes;
    }

    private static List<Passage> of(Collection<Passage> all, CycleId cycle) {
        return all.stream().filter(each -> each.cycle().equals(cycle)).toList();
    }

    private static List<ReviewId> ids(List<Passage> passages) {
        return passages.stream().map(Passage::review).toList();
    }
}
