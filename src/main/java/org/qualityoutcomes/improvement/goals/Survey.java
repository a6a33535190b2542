package org.qualityoutcomes.improvement.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.improvement.domain.PlanDoor;
import org.qualityoutcomes.improvement.domain.PlanImprovement;
import org.qualityoutcomes.improvement.domain.PlanView;
import org.qualityoutcomes.improvement.domain.ReadPlans;
import org.qualityoutcomes.improvement.domain.ReadPlans.Found;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lines that go with the annual survey, of one service or of all services that the reader may know. */
@Component
@Transactional(readOnly = true)
public class Survey {

    /** So many plans are read at once; a file of all of them is written page by page. */
    public static final int PAGE = 50;

    private final PlanImprovement plans;
    private final PlanDoor door;
    private final ReadPlans read;
    private final KeptGoals goals;
    private final CurrentLevels levels;
    private final Organisations organisations;

    // six, because a line tells of a plan, its goals, its levels and its region
    Survey(
            PlanImprovement plans,
            PlanDoor door,
            ReadPlans read,
            KeptGoals goals,
            CurrentLevels levels,
            Organisations organisations) {
        this.plans = plans;
        this.door = door;
        this.read = read;
        this.goals = goals;
        this.levels = levels;
        this.organisations = organisations;
    }

    /**
     * Some of the lines.
     *
     * @param more whether there may be others after them
     */
    public record Lines(List<List<Object>> lines, boolean more) {}

    public Lines ofPlan(UUID id) {
        PlanView plan = plans.show(id);
        return new Lines(
                SurveyRow.of(
                        plan,
                        Region.of(door.read(id).region()).title(),
                        goals.of(id),
                        levels.of(List.of(plan.review())).getOrDefault(plan.review(), Map.of())),
                false);
    }

    /**
     * What a file is written from, page by page.
     *
     * @param regions their titles by the organisation's code
     */
    public record Opened(Found found, Map<String, String> regions) {}

    /** The plans of a cycle. @throws org.qualityoutcomes.organisation.NotFound for whoever has no office */
    public Opened open(CycleId cycle) {
        return new Opened(
                read.inCycle(cycle, PAGE),
                organisations.all().stream()
                        .collect(Collectors.toMap(
                                each -> each.ods(), each -> each.region().title(), (one, same) -> one)));
    }

    public Lines plansOf(Opened opened, int page) {
        return new Lines(
                lines(read.read(opened.found(), page), opened.regions()),
                opened.found().hasMoreAfter(page));
    }

    private List<List<Object>> lines(List<PlanView> found, Map<String, String> regions) {
        Map<UUID, Goals> byPlan = goals
                .findAllById(found.stream().map(PlanView::id).toList())
                .stream()
                .collect(Collectors.toMap(ServiceGoals::planId, ServiceGoals::goals));
        Map<ReviewId, Map<String, Rating>> current =
                levels.of(found.stream().map(PlanView::review).toList());
        Function<PlanView, List<List<Object>>> lines = plan -> SurveyRow.of(
                plan,
                regions.getOrDefault(plan.organisation(), ""),
                byPlan.getOrDefault(plan.id(), Goals.NONE),
                current.getOrDefault(plan.review(), Map.of()));
        List<List<Object>> all = new ArrayList<>();
        found.forEach(plan -> all.addAll(lines.apply(plan)));
        return all;
    }

    /** The plans of a region. @throws org.qualityoutcomes.organisation.NotFound as for a cycle */
    public Found open(Region region) {
        return read.inRegion(region, PAGE);
    }

    public Lines actionsOf(Found found, Region region, int page) {
        return new Lines(
                read.read(found, page).stream()
                        .flatMap(plan -> Stream.of(plan.development(), plan.improvement())
                                .flatMap(part -> part.actions().stream())
                                .map(action -> SurveyRow.action(plan, region.title(), action)))
                        .toList(),
                found.hasMoreAfter(page));
    }
}
