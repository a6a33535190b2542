package org.qualityoutcomes.reporting.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who wrote what in a section of a report, and what became of it. For those who write and check reports alone. */
@Component
@Transactional(readOnly = true)
public class SectionHistory {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String RECORDED = "as it followed from what was recorded";

    /** However long the history is, the page is no longer. */
    private static final int SHOWN = 100;

    private final Reports reports;
    private final ReportRevisions revisions;
    private final ReportAccess access;
    private final Editions editions;
    private final People people;
    private final Clock clock;

    // six, because a history tells of people, of time and of what the edition calls a section
    SectionHistory(
            Reports reports,
            ReportRevisions revisions,
            ReportAccess access,
            Editions editions,
            People people,
            Clock clock) {
        this.reports = reports;
        this.revisions = revisions;
        this.access = access;
        this.editions = editions;
        this.people = people;
        this.clock = clock;
    }

    /**
     * One sitting of one person.
     *
     * @param by a name, or that it is what was recorded
     */
    public record Sitting(int number, String by, LocalDateTime at) {}

    /** @param sittings latest first */
    public record History(UUID report, String reference, Section section, List<Sitting> sittings) {}

    /**
     * @param before null where there was nothing
     * @param changes what is different, part by part; empty where nothing is
     */
    public record Comparison(
            UUID report,
            String reference,
            Section section,
            @Nullable Sitting before,
            Sitting after,
            List<SectionDraft.Change> changes) {}

    public History show(UUID id, String code) {
        Report report = readable(id);
        List<ReportRevisions.Line> lines = revisions.lines(id, code, Limit.of(SHOWN));
        Map<String, String> names = people.namesOf(
                lines.stream().map(ReportRevisions.Line::writtenBy).distinct().toList());
        return new History(
                id,
                report.reference(),
                section(report, code),
                lines.stream()
                        .map(each -> new Sitting(
                                each.number(),
                                name(each.writtenBy(), names.getOrDefault(each.writtenBy(), each.writtenBy())),
                                time(each.writtenAt())))
                        .toList());
    }

    /** @param before number of the version that it is compared with; 0 for nothing, which is before the first */
    public Comparison compare(UUID id, String code, int before, int after) {
        Report report = readable(id);
        Section section = section(report, code);
        ReportRevision now = revision(id, code, after);
        if (before == 0) {
            return new Comparison(
                    id, report.reference(), section, null, sitting(now), SectionDraft.EMPTY.changesTo(now.draft()));
        }
        ReportRevision old = revision(id, code, before);
        return new Comparison(
                id,
                report.reference(),
                section,
                sitting(old),
                sitting(now),
                old.draft().changesTo(now.draft()));
    }

    /** @throws NotFound where there is no such version */
    SectionDraft draft(UUID id, Section section, int number) {
        return revision(id, section.code(), number).draft();
    }

    /** Nothing that was written is lost when somebody writes over it, nor what stood there before anybody wrote. */
    void keep(UUID report, Section section, SectionDraft before, SectionDraft written, String by) {
        Instant now = clock.instant();
        ReportRevision last = revisions
                .findFirstByReportIdAndSectionOrderByRevisionNoDesc(report, section.code())
                .orElseGet(() ->
                        revisions.save(new ReportRevision(report, section, 1, ReportRevision.NOBODY, now, before)));
        if (last.goesOn(by, now)) {
            last.goOn(now, written);
            revisions.save(last);
        } else {
            revisions.save(new ReportRevision(report, section, last.number() + 1, by, now, written));
        }
    }

    private Report readable(UUID id) {
        Report report = reports.get(id);
        access.readWriting(report);
        return report;
    }

    private Section section(Report report, String code) {
        return Section.of(editions.get(report.edition()), code);
    }

    private ReportRevision revision(UUID report, String section, int number) {
        return revisions
                .findByReportIdAndSectionAndRevisionNo(report, section, number)
                .orElseThrow(NotFound::new);
    }

    private Sitting sitting(ReportRevision revision) {
        return new Sitting(
                revision.number(),
                name(revision.writtenBy(), people.nameOf(revision.writtenBy())),
                time(revision.writtenAt()));
    }

    private static String name(String username, String name) {
        return username.equals(ReportRevision.NOBODY) ? RECORDED : name;
    }

    private static LocalDateTime time(Instant at) {
        return LocalDateTime.ofInstant(at, LONDON);
    }
}
