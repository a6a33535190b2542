package org.qualityoutcomes.reporting.issue;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.reporting.issue.ReleasedReport.State;
import org.qualityoutcomes.review.Cycle;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.Cycles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which reports of a cycle can be released, and how far those are that were. */
@Component
@Transactional(readOnly = true)
public class ShowReleases {

    private final CycleReports reports;
    private final Cycles cycles;
    private final Releases releases;
    private final ReleasedReports released;
    private final ReportsUnderWay underWay;
    private final People people;
    private final Clock clock;

    // seven, because where reports stand is said by the cycle, the releases, the engine and the time
    ShowReleases(
            CycleReports reports,
            Cycles cycles,
            Releases releases,
            ReleasedReports released,
            ReportsUnderWay underWay,
            People people,
            Clock clock) {
        this.reports = reports;
        this.cycles = cycles;
        this.releases = releases;
        this.released = released;
        this.underWay = underWay;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The reports of a cycle before a reader.
     *
     * @param releases what is to be released and was; null for who releases nothing
     */
    public record Desk(Cycle cycle, int reports, int issued, @Nullable Releasing releases) {}

    /**
     * What the national team may do.
     *
     * @param ready what can be released, but for what waits in a release already
     * @param waiting how many wait in a release
     * @param others how many are not ready yet
     */
    public record Releasing(List<CycleReport> ready, int waiting, int others, List<Ordered> ordered) {}

    /** One order. */
    public record Ordered(UUID id, String reference, String at, String state) {}

    /** The reports of a cycle. @throws NotFound for who is neither of the national team nor leads a region */
    public Desk desk(CycleId id) {
        List<CycleReport> all = reports.seen(id);
        int issued = (int) all.stream().filter(report -> report.version() > 0).count();
        return new Desk(cycles.get(id), all.size(), issued, reports.isNational() ? releasing(id, all) : null);
    }

    private Releasing releasing(CycleId cycle, List<CycleReport> all) {
        List<UUID> ready =
                all.stream().filter(CycleReport::isReady).map(CycleReport::id).toList();
        Set<UUID> waiting = ready.isEmpty() ? Set.of() : released.waiting(ready);
        List<CycleReport> free = all.stream()
                .filter(report -> report.isReady() && !waiting.contains(report.id()))
                .toList();
        int others = (int) all.stream()
                .filter(report -> !report.isReady() && report.version() == 0)
                .count();
        List<Ordered> ordered = releases.findByCycleIdOrderByNumberDesc(cycle.value()).stream()
                .map(each -> new Ordered(
                        each.id(),
                        each.reference(),
                        OrderRelease.MINUTE.format(each.releaseAt()),
                        each.state().title()))
                .toList();
        return new Releasing(free, waiting.size(), others, ordered);
    }

    /** How far one report of a release is. */
    public enum Stands {
        WAITING("waits", false),
        BEING_ISSUED("being issued", false),
        FAILED("failed", false),
        ISSUED("issued", true),
        SKIPPED("passed over", true),
        NOT_RELEASED("not released", true);

        private final String title;
        private final boolean over;

        Stands(String title, boolean over) {
            this.title = title;
            this.over = over;
        }

        public String title() {
            return title;
        }
    }

    /**
     * A report of a release.
     *
     * @param why it was passed over or failed, else empty
     */
    public record Row(UUID report, String reference, String organisation, Stands stands, String why) {}

    /**
     * A release, without what the reader may not know of.
     *
     * @param due whether its time has come
     * @param failure why the release itself stands still, else empty
     */
    public record Sheet(
            UUID id,
            Cycle cycle,
            String reference,
            ReleaseState state,
            boolean due,
            String at,
            String orderedBy,
            String orderedAt,
            String failure,
            List<Row> rows) {

        public long count(Stands stands) {
            return rows.stream().filter(row -> row.stands() == stands).count();
        }

        public long over() {
            return rows.stream().filter(row -> row.stands().over).count();
        }

        public List<Row> with(Stands stands) {
            return rows.stream().filter(row -> row.stands() == stands).toList();
        }

        public boolean mayBeCalledOff() {
            return state == ReleaseState.ORDERED;
        }

        /** Whether it will look otherwise in a moment. */
        public boolean isMoving() {
            boolean begins = state == ReleaseState.ORDERED && due;
            return failure.isEmpty() && (begins || state == ReleaseState.UNDER_WAY || count(Stands.BEING_ISSUED) > 0);
        }
    }

    /** How far a release is. @throws NotFound for who is not of the national team */
    public Sheet sheet(CycleId cycle, UUID id) {
        reports.nationalOnly();
        Release release = releases.findById(id)
                .filter(each -> each.cycle().equals(cycle.value()))
                .orElseThrow(NotFound::new);
        Map<UUID, CycleReport> seen = reports.seen(cycle).stream().collect(toMap(CycleReport::id, report -> report));
        Map<UUID, String> failed = underWay.failed();
        List<Row> rows = new ArrayList<>();
        for (ReleasedReport each : released.findByReleaseIdOrderByPosition(id)) {
            CycleReport report = seen.get(each.report());
            if (report != null) {
                rows.add(row(release, each, report, failed.get(report.id())));
            }
        }
        return new Sheet(
                id,
                cycles.get(cycle),
                release.reference(),
                release.state(),
                !release.releaseAt().isAfter(clock.instant()),
                OrderRelease.MINUTE.format(release.releaseAt()),
                people.nameOf(release.orderedBy()),
                OrderRelease.MINUTE.format(release.orderedAt()),
                failed.getOrDefault(id, ""),
                rows);
    }

    private static Row row(Release release, ReleasedReport each, CycleReport report, @Nullable String failure) {
        Stands stands = stands(release, each, report, failure != null);
        String why = stands == Stands.FAILED && failure != null ? failure : each.reason();
        return new Row(report.id(), report.reference(), report.organisation(), stands, why);
    }

    private static Stands stands(Release release, ReleasedReport each, CycleReport report, boolean failed) {
        if (each.state() == State.SKIPPED) {
            return Stands.SKIPPED;
        }
        if (each.state() == State.WAITING) {
            return release.state() == ReleaseState.CALLED_OFF ? Stands.NOT_RELEASED : Stands.WAITING;
        }
        if (report.version() >= each.version()) {
            return Stands.ISSUED;
        }
        return failed ? Stands.FAILED : Stands.BEING_ISSUED;
    }
}
