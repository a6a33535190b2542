package org.qualityoutcomes.reporting.domain;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever checks a report says what they think at the paragraph; the remarks go back with the report, and its authors
 * mark them as dealt with. The organisation sees nothing of it.
 */
@Component
@Transactional
public class RemarkOnReport {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int LONGEST = 1_000;
    private static final int MOST = 200;

    private final Reports reports;
    private final ReportRemarks remarks;
    private final ReportAccess access;
    private final People people;
    private final CurrentUser user;
    private final Clock clock;

    // six, because a remark is made by somebody, at a time, on a report
    RemarkOnReport(
            Reports reports, ReportRemarks remarks, ReportAccess access, People people, CurrentUser user, Clock clock) {
        this.reports = reports;
        this.remarks = remarks;
        this.access = access;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /**
     * A remark.
     *
     * @param quote the paragraph as it was when the remark was made
     * @param current whether the paragraph is still so
     * @param settledBy a name, or null while nobody has dealt with it
     */
    public record Remark(
            UUID id,
            String section,
            String quote,
            boolean current,
            String words,
            String by,
            LocalDateTime at,
            @Nullable String settledBy) {

        public boolean isOpen() {
            return settledBy == null;
        }
    }

    /** In the order in which they were made; none for somebody whom they do not concern. */
    @Transactional(readOnly = true)
    public List<Remark> of(ReportView view) {
        if (!access.takesPartInWriting(reports.get(view.id()))) {
            return List.of();
        }
        return all(view);
    }

    List<Remark> all(ReportView view) {
        List<ReportRemark> found = remarks.ofReport(view.id(), Limit.of(MOST));
        Map<String, String> names = people.namesOf(found.stream()
                .flatMap(each -> Stream.of(each.saidBy(), each.settledBy() == null ? each.saidBy() : each.settledBy()))
                .distinct()
                .toList());
        return found.stream().map(each -> remark(each, view, names)).toList();
    }

    private static Remark remark(ReportRemark each, ReportView view, Map<String, String> names) {
        String settledBy = each.settledBy();
        return new Remark(
                each.id(),
                each.section(),
                each.quote(),
                view.draft(each.section()).paragraphs().contains(each.quote()),
                each.words(),
                names.getOrDefault(each.saidBy(), each.saidBy()),
                LocalDateTime.ofInstant(each.saidAt(), LONDON),
                settledBy == null ? null : names.getOrDefault(settledBy, settledBy));
    }

    /** @param paragraph its number in the section, beginning with 0, or null where none was chosen */
    public void remark(ReportView view, String code, @Nullable Integer paragraph, String words) {
        // held, so that nobody accepts the report while a remark on it is being made
        Report report = reports.alone(view.id());
        access.check(report);
        Section section = Section.of(view.edition(), code);
        List<String> paragraphs = view.draft(code).paragraphs();
        if (paragraph == null || paragraph < 0 || paragraph >= paragraphs.size()) {
            throw Refusal.of("paragraph", "Choose the paragraph that the remark is about.");
        }
        if (words.isBlank()) {
            throw Refusal.of("remark", "Write what you remark.");
        }
        if (words.length() > LONGEST) {
            throw Refusal.of("remark", "Keep it within 1,000 characters. It has %,d.".formatted(words.length()));
        }
        if (remarks.count(view.id()) >= MOST) {
            throw Refusal.of("remark", "There are %d remarks already. Return the report with them.".formatted(MOST));
        }
        remarks.save(new ReportRemark(
                view.id(), section, paragraphs.get(paragraph), words, user.require(), clock.instant()));
    }

    /** By an author after the return, or by the one who checks, who takes it back so. */
    public void settle(UUID id, UUID remark) {
        access.settle(reports.get(id));
        ReportRemark found = remarks.findById(remark)
                .filter(each -> each.report().equals(id))
                .orElseThrow(NotFound::new);
        found.settle(user.require(), clock.instant());
        remarks.save(found);
    }
}
