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
import org.qualityoutcomes.improvement.domain.PlanView.Row;
import org.qualityoutcomes.improvement.domain.ReadPlans;
import org.qualityoutcomes.improvement.domain.ReadPlans.Found;
import org.qualityoutcomes.improvement.goals.SurveyRow.Place;
import org.qualityoutcomes.organisation.Organisation;
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
    private final PlanOrigins origins;
    private final Organisations organisations;

    // seven, because a line tells of a plan, its goals, its levels, its region and where its actions came from
    Survey(
            PlanImprovement plans,
            PlanDoor door,
            ReadPlans read,
            KeptGoals goals,
            CurrentLevels levels,
            PlanOrigins origins,
            Organisations organisations) {
        this.plans = plans;
        this.door = door;
        this.read = read;
        this.goals = goals;
        this.levels = levels;
        this.origins = origins;
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
                        place(id),
                        goals.of(id),
                        levels.of(List.of(plan.review())).getOrDefault(plan.review(), Map.of()),
                        origins.of(plan)),
                false);
    }

    /** Actions of one plan. @throws org.qualityoutcomes.organisation.NotFound for a stranger */
    public Lines ofActions(UUID id, List<Row> actions) {
        PlanView plan = plans.show(id);
        Place place = place(id);
        Map<UUID, String> from = origins.ofActions(actions);
        return new Lines(
                actions.stream()
                        .map(each -> SurveyRow.action(plan, place, each, from.get(each.id())))
                        .toList(),
                false);
    }

    private Place place(UUID id) {
        return place(organisations.byOds(door.read(id).organisation()));
    }

    private static Place place(Organisation organisation) {
        return new Place(organisation.name(), organisation.region().title());
    }

    /**
     * What a file is written from, page by page.
     *
     * @param places by the organisation's code
     * @param origins the card of good practice that an action was taken from, by action
     */
    public record Opened(Found found, Map<String, Place> places, Map<UUID, String> origins) {}

    /** The plans of a cycle. @throws org.qualityoutcomes.organisation.NotFound for whoever has no office */
    public Opened open(CycleId cycle) {
        return new Opened(read.inCycle(cycle, PAGE), places(), origins.all());
    }

    private Map<String, Place> places() {
        return organisations.all().stream()
                .collect(Collectors.toMap(Organisation::ods, Survey::place, (one, same) -> one));
    }

    public Lines plansOf(Opened opened, int page) {
        return new Lines(
                lines(read.read(opened.found(), page), opened), opened.found().hasMoreAfter(page));
    }

    private List<List<Object>> lines(List<PlanView> found, Opened opened) {
        Map<UUID, Goals> byPlan = goals
                .findAllById(found.stream().map(PlanView::id).toList())
                .stream()
                .collect(Collectors.toMap(ServiceGoals::planId, ServiceGoals::goals));
        Map<ReviewId, Map<String, Rating>> current =
                levels.of(found.stream().map(PlanView::review).toList());
        Function<PlanView, List<List<Object>>> lines = plan -> SurveyRow.of(
                plan,
                opened.places().getOrDefault(plan.organisation(), Place.UNKNOWN),
                byPlan.getOrDefault(plan.id(), Goals.NONE),
                current.getOrDefault(plan.review(), Map.of()),
                opened.origins());
        List<List<Object>> all = new ArrayList<>();
        found.forEach(plan -> all.addAll(lines.apply(plan)));
        return all;
    }

    /** The plans of a region. @throws org.qualityoutcomes.organisation.NotFound as for a cycle */
    public Opened open(Region region) {
        return new Opened(read.inRegion(region, PAGE), places(), origins.all());
    }

    public Lines actionsOf(Opened opened, int page) {
        Found found = opened.found();
        return new Lines(
                read.read(found, page).stream()
                        .flatMap(plan -> Stream.of(plan.development(), plan.improvement())
                                .flatMap(part -> part.actions().stream())
                                .map(action -> SurveyRow.action(
                                        plan,
                                        opened.places().getOrDefault(plan.organisation(), Place.UNKNOWN),
                                        action,
                                        opened.origins().get(action.id()))))
                        .toList(),
                found.hasMoreAfter(page));
    }
}
