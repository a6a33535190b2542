package org.qualityoutcomes.reporting.issue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.OfficeHours;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Cycles;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team orders that reports of a cycle are issued together, and may think again until it is time. */
@Component
@Transactional
public class OrderRelease {

    static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK).withZone(OfficeHours.LONDON);

    /** Later is a slip of the finger: the level reviews of a cycle are over by then. */
    private static final Duration LATEST = Duration.ofDays(366);

    private final CycleReports reports;
    private final Cycles cycles;
    private final Releases releases;
    private final ReleasedReports released;
    private final ReportsUnderWay underWay;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    // eight, because an order brings a cycle, its reports, its journal and the time together
    OrderRelease(
            CycleReports reports,
            Cycles cycles,
            Releases releases,
            ReleasedReports released,
            ReportsUnderWay underWay,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.cycles = cycles;
        this.releases = releases;
        this.released = released;
        this.underWay = underWay;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * When reports are to go out.
     *
     * @param atOnce as soon as it is ordered; day and time count for nothing then
     * @param day in London, null where none can be read
     * @param time in London, null where none can be read
     */
    public record When(boolean atOnce, @Nullable LocalDate day, @Nullable LocalTime time) {

        private Instant of(Instant now, List<Problem> problems) {
            if (atOnce) {
                return now;
            }
            if (day == null) {
                problems.add(new Problem("day", "Say on which day, for example 30/3/2027."));
            }
            if (time == null) {
                problems.add(new Problem("time", "Say at what time, for example 9:30."));
            }
            return day == null || time == null
                    ? now
                    : checked(day.atTime(time).atZone(OfficeHours.LONDON).toInstant(), now, problems);
        }

        private static Instant checked(Instant chosen, Instant now, List<Problem> problems) {
            if (chosen.isBefore(now)) {
                problems.add(new Problem("day", "This time is over. Choose a later one, or release at once."));
            }
            if (chosen.isAfter(now.plus(LATEST))) {
                problems.add(new Problem("day", "Choose a day within a year."));
            }
            return chosen;
        }
    }

    /**
     * Orders a release of what was chosen.
     *
     * @return the release's id
     */
    public UUID order(CycleId id, Collection<UUID> chosen, When when) {
        reports.nationalOnly();
        Cycle cycle = cycles.get(id);
        Instant now = clock.instant();
        List<Problem> problems = new ArrayList<>();
        Instant at = when.of(now, problems);
        List<UUID> ready = ready(id, chosen, problems);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        int number = releases.findByCycleIdOrderByNumberDesc(id.value()).size() + 1;
        Release release = releases.save(new Release(cycle, number, at, user.require(), now));
        for (UUID report : ready) {
            released.save(new ReleasedReport(release, ready.indexOf(report), report));
        }
        releases.save(release.ordered());
        events.publishEvent(new ReleaseDeed(
                id.value(),
                "Release " + release.reference() + " ordered for " + MINUTE.format(at) + ": " + counted(ready.size())
                        + ".",
                ReleaseDeed.NATIONAL));
        return release.id();
    }

    /** In the order of the organisations' names. */
    private List<UUID> ready(CycleId cycle, Collection<UUID> chosen, List<Problem> problems) {
        if (chosen.isEmpty()) {
            problems.add(new Problem("reports", "Choose at least one report."));
            return List.of();
        }
        Set<UUID> waiting = released.waiting(chosen);
        List<UUID> ready = reports.seen(cycle).stream()
                .filter(report -> report.isReady() && chosen.contains(report.id()) && !waiting.contains(report.id()))
                .map(CycleReport::id)
                .toList();
        if (ready.size() < Set.copyOf(chosen).size()) {
            problems.add(new Problem(
                    "reports",
                    "Some of these cannot be released any more. Those that can are listed now: choose again."));
        }
        return ready;
    }

    public void callOff(CycleId cycle, UUID id) {
        Release release = get(cycle, id);
        releases.save(release.callOff());
        events.publishEvent(new ReleaseDeed(
                cycle.value(), "Release " + release.reference() + " called off.", ReleaseDeed.NATIONAL));
    }

    /**
     * Tries once more what failed.
     *
     * @param failed ids of reports, or of the release itself
     */
    public void tryAgain(CycleId cycle, UUID id, Collection<UUID> failed) {
        Release release = get(cycle, id);
        Set<UUID> now = underWay.failed().keySet();
        List<UUID> again = Stream.concat(Stream.of(id), reportsOf(release, cycle))
                .filter(each -> failed.contains(each) && now.contains(each))
                .toList();
        if (!again.isEmpty()) {
            again.forEach(underWay::tryAgain);
            events.publishEvent(new ReleaseDeed(
                    cycle.value(),
                    "What failed in release " + release.reference() + " tried again: " + again.size() + ".",
                    ReleaseDeed.NATIONAL));
        }
    }

    private Stream<UUID> reportsOf(Release release, CycleId cycle) {
        Set<UUID> seen = reports.seen(cycle).stream().map(CycleReport::id).collect(Collectors.toSet());
        return released.findByReleaseIdOrderByPosition(release.id()).stream()
                .map(ReleasedReport::report)
                .filter(seen::contains);
    }

    private Release get(CycleId cycle, UUID id) {
        reports.nationalOnly();
        return releases.findById(id)
                .filter(release -> release.cycle().equals(cycle.value()))
                .orElseThrow(NotFound::new);
    }

    static String counted(int number) {
        return number == 1 ? "one report" : number + " reports";
    }
}
