package org.qualityoutcomes.reporting.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The primary validator or somebody of the national team puts the report into words, section by section. */
@Component
@Transactional
public class WriteSections {

    private final Reports reports;
    private final ReportViews views;
    private final SectionHistory history;
    private final ReportAccess access;
    private final CurrentUser user;

    WriteSections(Reports reports, ReportViews views, SectionHistory history, ReportAccess access, CurrentUser user) {
        this.reports = reports;
        this.views = views;
        this.history = history;
        this.access = access;
        this.user = user;
    }

    /** For those who write and check. */
    @Transactional(readOnly = true)
    public ReportView show(UUID id) {
        Report report = reports.get(id);
        access.readWriting(report);
        return views.of(report);
    }

    /** What the signed-in person does with the report now. */
    public enum Part {
        READS,
        FOLLOWS,
        WRITES,
        CHECKS
    }

    @Transactional(readOnly = true)
    public Part part(UUID id) {
        return access.part(reports.get(id));
    }

    /** @param seen of the section that was open, or null where none was */
    public void write(UUID id, String code, SectionDraft typed, @Nullable String seen) {
        Report report = reports.alone(id);
        access.write(report);
        ReportView view = views.of(report);
        SectionDraft kept = view.draft(code);
        SectionRules.check(view.edition(), kept, typed);
        SectionDraft named = named(id, kept, typed);
        kept.refuseOver(named, seen);
        keep(report, Section.of(view.edition(), code), kept, named);
    }

    /** What stood in a section before stands in it again; what stands there now stays in its history. */
    public void putBack(UUID id, String code, int number) {
        Report report = reports.alone(id);
        access.write(report);
        ReportView view = views.of(report);
        Section section = Section.of(view.edition(), code);
        keep(report, section, view.draft(code), history.draft(id, section, number));
    }

    private void keep(Report report, Section section, SectionDraft kept, SectionDraft written) {
        if (!written.equals(kept)) {
            String by = user.require();
            history.keep(report.id(), section, kept, written, by);
            report.write(section, written, by);
            reports.save(report);
        }
    }

    private static SectionDraft named(UUID report, SectionDraft kept, SectionDraft typed) {
        return typed.withPoints(
                named(report + "/required/", kept.requiredActions(), typed.requiredActions()),
                named(report + "/recommended/", kept.recommendations(), typed.recommendations()));
    }

    /**
     * A point that is not there yet gets an id that no other report can have, and the same one however often its page is
     * sent; one that is moved to another outcome is another point.
     */
    private static List<AskedAction> named(String place, List<AskedAction> kept, List<AskedAction> typed) {
        Map<UUID, String> outcomes = kept.stream().collect(Collectors.toMap(AskedAction::id, AskedAction::outcome));
        return typed.stream()
                .map(point -> point.outcome().equals(outcomes.get(point.id()))
                        ? point
                        : point.called(
                                UUID.nameUUIDFromBytes((place + point.outcome() + "/" + point.id()).getBytes(UTF_8))))
                .toList();
    }
}
