package org.qualityoutcomes.review.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.Incident;
import org.qualityoutcomes.review.Incidents;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.worklist.Party;
import org.qualityoutcomes.worklist.Step;
import org.qualityoutcomes.worklist.Steps;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All reviews in figures, for the national team. */
@Component
@Transactional(readOnly = true)
public class Programme {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final QualityReviews reviews;
    private final Steps steps;
    private final Incidents incidents;
    private final People people;
    private final NationalTeam nationalTeam;
    private final HiddenReviews hidden;
    private final Clock clock;

    // seven, because figures come from reviews, steps and what stands still, without what the reader may not know of
    Programme(
            QualityReviews reviews,
            Steps steps,
            Incidents incidents,
            People people,
            NationalTeam nationalTeam,
            HiddenReviews hidden,
            Clock clock) {
        this.reviews = reviews;
        this.steps = steps;
        this.incidents = incidents;
        this.people = people;
        this.nationalTeam = nationalTeam;
        this.hidden = hidden;
        this.clock = clock;
    }

    /** The whole programme on one screen; overdue steps are the longest overdue ones, at most {@value Steps#MOST}. */
    public record Figures(
            List<InPhase> phases,
            List<Late> late,
            List<Waiting> waiting,
            List<Overdue> overdue,
            List<Incident> incidents) {}

    public record InPhase(Phase phase, String title, long reviews) {}

    /** Steps that are overdue for up to seven days, up to 28 days, and longer. */
    public record Late(String region, int week, int month, int longer) {}

    public record Waiting(Party party, String title, int steps) {}

    /** @param instance the process instance, as Cockpit shows it */
    public record Overdue(String name, String who, String region, LocalDate due, String instance) {}

    public Figures figures() {
        nationalTeam.only();
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        return new Figures(phases(), late(today), waiting(), overdue(today), incidents());
    }

    private List<Incident> incidents() {
        Set<String> references = hidden.references();
        return incidents.open().stream()
                .filter(incident -> !references.contains(incident.reference()))
                .toList();
    }

    private List<InPhase> phases() {
        Map<Phase, Long> counted = new EnumMap<>(Phase.class);
        reviews.counted(hidden.organisations()).forEach(each -> counted.put(each.getPhase(), each.getReviews()));
        return Stream.of(Phase.values())
                .map(phase -> new InPhase(phase, phase.title(), counted.getOrDefault(phase, 0L)))
                .toList();
    }

    private List<Late> late(LocalDate today) {
        return steps.lateByRegion(today, hidden.codes()).stream()
                .map(each -> new Late(region(each.region()), each.week(), each.month(), each.longer()))
                .toList();
    }

    private List<Waiting> waiting() {
        return steps.waiting(hidden.codes()).entrySet().stream()
                .map(open -> new Waiting(open.getKey(), open.getKey().title(), open.getValue()))
                .toList();
    }

    private List<Overdue> overdue(LocalDate today) {
        List<Step> late = steps.late(today, hidden.codes());
        StepPeople who = StepPeople.holding(late, people);
        return late.stream()
                .map(step -> new Overdue(
                        step.name(),
                        who.holder(step),
                        region(step.region()),
                        Objects.requireNonNull(step.due()),
                        step.instance()))
                .toList();
    }

    private static String region(@Nullable String key) {
        return Stream.of(Region.values())
                .filter(region -> region.key().equals(key))
                .map(Region::title)
                .findFirst()
                .orElse("Nationwide");
    }
}
