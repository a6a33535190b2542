package org.qualityoutcomes.reporting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.reporting.domain.AskedAction;
import org.qualityoutcomes.reporting.domain.Section;
import org.qualityoutcomes.reporting.domain.SectionDraft;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * A section as its page sends it: {@code words}; {@code strengths}, {@code areas} and {@code goodPractice} with one a
 * line; and for each point {@code kind-<id>}, {@code text-<id>}, {@code about-<id>} and {@code due-<id>}. A point without
 * text is none.
 */
final class SentSection {

    static final String REQUIRED = "required";
    static final String RECOMMENDED = "recommended";

    private static final int SPARE = 2;

    private final Edition edition;
    private final Map<String, String> sent;

    SentSection(Edition edition, Map<String, String> sent) {
        this.edition = edition;
        this.sent = sent;
    }

    /**
     * A point in its fields.
     *
     * @param outcome the only one that it may be about, or empty for a new one
     */
    record Row(String id, String outcome, String about, String text, String due) {}

    SectionDraft draft(Section section) {
        if (section.isWords()) {
            return SectionDraft.words(words());
        }
        return section.isActions()
                ? actions()
                : SectionDraft.outcome(words(), lines("strengths"), lines("areas"), lines("goodPractice"));
    }

    /** As a browser sends it, with the ends of lines as they are kept. */
    private String words() {
        return field("words").replace("\r\n", "\n").strip();
    }

    private List<String> lines(String field) {
        return Arrays.stream(field(field).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private SectionDraft actions() {
        List<Problem> problems = new ArrayList<>();
        SectionDraft draft = SectionDraft.actions(points(REQUIRED, problems), points(RECOMMENDED, problems));
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return draft;
    }

    private List<AskedAction> points(String kind, List<Problem> problems) {
        return ids(kind)
                .filter(id -> !text(id).isEmpty())
                .map(id -> point(id, problems))
                .toList();
    }

    private Stream<String> ids(String kind) {
        return sent.keySet().stream()
                .filter(name -> name.startsWith("kind-") && kind.equals(sent.get(name)))
                .map(name -> name.substring("kind-".length()));
    }

    private AskedAction point(String id, List<Problem> problems) {
        String about = field("about-" + id);
        Optional<String> outcome = outcome(about);
        return new AskedAction(
                uuid(id),
                outcome.orElse(about),
                outcome.filter(code -> !code.equals(about)).isPresent() ? about : null,
                text(id),
                day(id, problems));
    }

    private String text(String id) {
        return field("text-" + id).strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private @Nullable LocalDate day(String id, List<Problem> problems) {
        String typed = field("due-" + id);
        Optional<LocalDate> day = EnteredDay.of(typed);
        if (day.isEmpty() && !typed.isBlank()) {
            problems.add(new Problem("due-" + id, "Write the day like 30/3/2027."));
        }
        return day.orElse(null);
    }

    private Optional<String> outcome(String about) {
        return edition.outcomes().stream()
                .filter(each -> each.code().equals(about)
                        || each.indicators().stream()
                                .anyMatch(indicator -> indicator.code().equals(about)))
                .map(Outcome::code)
                .findFirst();
    }

    /** @throws NotFound for an id that no page of ours sends */
    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException foreign) {
            throw new NotFound();
        }
    }

    private String field(String name) {
        return sent.getOrDefault(name, "");
    }

    /** The rows of a kind as they were sent, to be shown again. */
    List<Row> rows(String kind) {
        return ids(kind)
                .map(id -> new Row(
                        id, field("outcome-" + id), field("about-" + id), field("text-" + id), field("due-" + id)))
                .toList();
    }

    /** The rows of what is kept, and some to be filled. */
    static List<Row> rows(List<AskedAction> points) {
        return Stream.concat(
                        points.stream().map(SentSection::row),
                        Stream.generate(() -> new Row(UUID.randomUUID().toString(), "", "", "", ""))
                                .limit(SPARE))
                .toList();
    }

    private static Row row(AskedAction point) {
        return new Row(
                point.id().toString(),
                point.outcome(),
                point.about(),
                point.text(),
                point.due() == null ? "" : EnteredDay.shown(point.due()));
    }
}
