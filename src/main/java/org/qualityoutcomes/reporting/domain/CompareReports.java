package org.qualityoutcomes.reporting.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.reporting.ReportIssued;
import org.qualityoutcomes.reporting.domain.ReportSnapshot.Occasion;
import org.qualityoutcomes.reporting.domain.SectionDraft.Change;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two versions of a whole report beside each other: as it was checked, as it was issued, as it is now. */
@Component
@Transactional(readOnly = true)
public class CompareReports {

    /** The version that a report has now, whatever becomes of it. */
    public static final String NOW = "now";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);
    private static final int SHOWN = 50;

    private final Reports reports;
    private final ReportSnapshots snapshots;
    private final ReportViews views;
    private final ReportAccess access;
    private final Clock clock;

    CompareReports(Reports reports, ReportSnapshots snapshots, ReportViews views, ReportAccess access, Clock clock) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.views = views;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A version that can be compared.
     *
     * @param code of a snapshot, or {@link #NOW}
     */
    public record Choice(String code, String title) {}

    /** What is different under one heading. */
    public record Part(String heading, List<Change> changes) {}

    /**
     * @param choices latest first
     * @param before code of the version on the left, null while nothing is compared
     * @param parts only headings under which something is different
     */
    public record Comparison(
            ReportView report,
            List<Choice> choices,
            @Nullable String before,
            @Nullable String after,
            List<Part> parts) {

        public String title(String code) {
            return choices.stream()
                    .filter(each -> each.code().equals(code))
                    .map(Choice::title)
                    .findFirst()
                    .orElse("");
        }
    }

    /**
     * @param before code of a choice, or null for the one before the latest
     * @param after code of a choice, or null for the latest
     * @throws NotFound where the reader has no such choice
     */
    public Comparison compare(UUID id, @Nullable String before, @Nullable String after) {
        Report report = reports.get(id);
        access.read(report);
        ReportView now = views.of(report);
        List<Choice> choices = choices(report, now);
        if (choices.size() < 2) {
            return new Comparison(now, choices, null, null, List.of());
        }
        String left = before == null ? choices.get(1).code() : before;
        String right = after == null ? choices.get(0).code() : after;
        ReportContent old = content(now, choices, left);
        return new Comparison(now, choices, left, right, parts(now, old, content(now, choices, right)));
    }

    private List<Choice> choices(Report report, ReportView now) {
        boolean all = access.takesPart(report);
        List<Choice> choices = new ArrayList<>();
        if (all && now.isDraft()) {
            choices.add(new Choice(NOW, "As it is now"));
        }
        snapshots.lines(report.id(), Limit.of(SHOWN)).stream()
                .filter(each -> all || each.occasion() == Occasion.ISSUED)
                .map(each -> new Choice(each.id().toString(), title(each)))
                .forEach(choices::add);
        return choices;
    }

    private static String title(ReportSnapshots.Line line) {
        String at = TIME.format(ZonedDateTime.ofInstant(line.takenAt(), LONDON));
        return line.occasion() == Occasion.ISSUED
                ? "Version %d, issued on %s".formatted(line.versionNo(), at)
                : "Draft as it was checked on %s".formatted(at);
    }

    private ReportContent content(ReportView now, List<Choice> choices, String code) {
        if (choices.stream().noneMatch(each -> each.code().equals(code))) {
            throw new NotFound();
        }
        return code.equals(NOW)
                ? ReportContent.of(now)
                : snapshots
                        .findById(UUID.fromString(code))
                        .orElseThrow(NotFound::new)
                        .content();
    }

    private static List<Part> parts(ReportView report, ReportContent before, ReportContent after) {
        List<Part> parts = new ArrayList<>();
        for (Section section : report.sections()) {
            String code = section.code();
            List<Change> changes = new ArrayList<>(
                    Change.of(List.of("Level"), List.of(before.level(code)), List.of(after.level(code))));
            changes.addAll(before.section(code).changesTo(after.section(code)));
            if (!changes.isEmpty()) {
                parts.add(new Part(section.title(), List.copyOf(changes)));
            }
        }
        return List.copyOf(parts);
    }

    @EventListener
    @Transactional
    void on(ReportChecked event) {
        keep(reports.get(event.reportId()), Occasion.CHECKED, clock.instant());
    }

    @EventListener
    @Transactional
    void on(ReportIssued event) {
        keep(reports.get(event.reportId()), Occasion.ISSUED, event.at());
    }

    private void keep(Report report, Occasion occasion, Instant at) {
        snapshots.save(
                new ReportSnapshot(report.id(), occasion, report.versionNo(), at, ReportContent.of(views.of(report))));
    }
}
