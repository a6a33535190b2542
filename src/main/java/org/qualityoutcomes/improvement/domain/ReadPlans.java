package org.qualityoutcomes.improvement.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Review;
import org.qualityoutcomes.review.Reviews;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Several plans at once, only those that the reader may know; what is kept from an office is in no row and no total. */
@Component
@Transactional(readOnly = true)
public class ReadPlans {

    /** One person answers for few organisations; more plans than this are of the past. */
    private static final int MOST_OF_A_HEAD = 50;

    private final Plans plans;
    private final Reviews reviews;
    private final ActionPeople people;
    private final KeptApart apart;
    private final CurrentUser user;
    private final ActionStatusPolicy statuses;
    private final Clock clock;

    // seven, because a list of plans brings offices, people and dates together
    ReadPlans(
            Plans plans,
            Reviews reviews,
            ActionPeople people,
            KeptApart apart,
            CurrentUser user,
            ActionStatusPolicy statuses,
            Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.people = people;
        this.apart = apart;
        this.user = user;
        this.statuses = statuses;
        this.clock = clock;
    }

    /**
     * How the plans of a region stand.
     *
     * @param development how many development plans are at each state
     * @param improvement the same of the service improvement plans
     * @param requiredOpen required actions in hand
     * @param requiredOverdue those of them whose day has passed
     */
    public record Totals(
            Map<PlanState, Long> development,
            Map<PlanState, Long> improvement,
            long requiredOpen,
            long requiredOverdue) {}

    /** The plans of the organisations of which the signed-in person is lead or sponsor. @throws NotFound if of none */
    public List<PlanView> ofHead() {
        List<String> organisations = user.groups().stream()
                .flatMap(group -> Stream.of(Groups.lead(""), Groups.sponsor(""))
                        .filter(group::startsWith)
                        .map(role -> group.substring(role.length())))
                .distinct()
                .sorted()
                .toList();
        if (organisations.isEmpty()) {
            throw new NotFound();
        }
        return views(plans.ofOrganisations(organisations, PageRequest.of(0, MOST_OF_A_HEAD)));
    }

    /** @throws NotFound for all but the region's lead and the national team */
    public List<PlanView> ofRegion(Region region, int page, int size) {
        refuseUnlessOver(region);
        return views(plans.ofRegion(region.key(), kept(), PageRequest.of(page, size)));
    }

    public Totals totals(Region region) {
        refuseUnlessOver(region);
        Map<PlanState, Long> development = new EnumMap<>(PlanState.class);
        Map<PlanState, Long> improvement = new EnumMap<>(PlanState.class);
        plans.standings(region.key(), kept()).forEach(row -> {
            development.merge((PlanState) row[0], (Long) row[2], Long::sum);
            improvement.merge((PlanState) row[1], (Long) row[2], Long::sum);
        });
        Object[] required = plans.requiredOpen(region.key(), kept(), today()).get(0);
        return new Totals(
                development, improvement, ((Number) required[0]).longValue(), ((Number) required[1]).longValue());
    }

    /**
     * Plans that the reader may know, found once, to be read a page at a time.
     *
     * @param size how many plans are read at once
     */
    public record Found(List<UUID> plans, int size) {

        public Found {
            plans = List.copyOf(plans);
        }

        public boolean hasMoreAfter(int page) {
            return (page + 1) * size < plans.size();
        }

        private List<UUID> of(int page) {
            int from = Math.min(page * size, plans.size());
            return plans.subList(from, Math.min(from + size, plans.size()));
        }
    }

    /** Some of what was found for this reader. */
    public List<PlanView> read(Found found, int page) {
        return views(found.of(page));
    }

    /** @throws NotFound for all but the region's lead and the national team */
    public Found inRegion(Region region, int size) {
        refuseUnlessOver(region);
        return new Found(plans.ofRegion(region.key(), kept(), Pageable.unpaged()), size);
    }

    /** Those of a cycle: all for the national team, a region's for its lead. @throws NotFound for everybody else */
    public Found inCycle(CycleId cycle, int size) {
        List<String> regions = Stream.of(Region.values())
                .filter(region -> user.isIn(Groups.NATIONAL) || user.isIn(Groups.regional(region)))
                .map(Region::key)
                .toList();
        if (regions.isEmpty()) {
            throw new NotFound();
        }
        List<UUID> of = reviews.ofCycle(cycle).stream()
                .map(Review::id)
                .map(each -> each.value())
                .toList();
        return new Found(of.isEmpty() ? List.of() : plans.ofReviews(of, regions, kept()), size);
    }

    private List<PlanView> views(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<ImprovementPlan> found = plans.all(ids);
        PlanViews views = PlanViews.of(found, people, statuses, today());
        return found.stream().map(plan -> views.of(plan, List.of())).toList();
    }

    private void refuseUnlessOver(Region region) {
        if (!user.isIn(Groups.NATIONAL) && !user.isIn(Groups.regional(region))) {
            throw new NotFound();
        }
    }

    /** No list of SQL is empty; no organisation has an empty code. */
    private Collection<String> kept() {
        Collection<String> kept = apart.fromReader();
        return kept.isEmpty() ? List.of("") : kept;
    }

    public LocalDate today() {
        return OfficeHours.day(clock.instant());
    }
}
