package org.qualityoutcomes.assurance.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.validators.Profile;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Absence;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Employment;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * A profile as a browser sends it: {@code experienced} (yes or no), {@code experience}, {@code capacity}, a ticked
 * {@code region-<name>} each, rows {@code ods-1}, {@code employer-1}, {@code from-1}, {@code until-1}, and rows
 * {@code awayFrom-1}, {@code awayUntil-1}. Rows that stay empty are left out, and the others move up.
 */
public final class SentProfile {

    private static final List<String> WORK = List.of("ods", "employer", "from", "until");
    private static final List<String> AWAY = List.of("awayFrom", "awayUntil");
    private static final int MOST = 20;
    private static final int SPARE = 2;

    private final Map<String, String> fields;

    SentProfile(Map<String, String> sent) {
        this.fields = new HashMap<>(sent);
        moveUp(WORK);
        moveUp(AWAY);
    }

    static SentProfile of(Profile kept) {
        Map<String, String> fields = new HashMap<>();
        fields.put("experienced", kept.experienced() ? "yes" : "no");
        fields.put("experience", kept.experience());
        fields.put("capacity", Integer.toString(kept.capacity()));
        kept.regions().forEach(region -> fields.put("region-" + region.name(), "on"));
        for (int at = 0; at < kept.history().size(); at++) {
            Employment work = kept.history().get(at);
            String row = "-" + (at + 1);
            fields.put("ods" + row, work.ods() == null ? "" : work.ods());
            fields.put("employer" + row, work.ods() == null ? work.employer() : "");
            fields.put("from" + row, EnteredDay.shown(work.from()));
            LocalDate until = work.until();
            fields.put("until" + row, until == null ? "" : EnteredDay.shown(until));
        }
        for (int at = 0; at < kept.absences().size(); at++) {
            fields.put(
                    "awayFrom-" + (at + 1),
                    EnteredDay.shown(kept.absences().get(at).from()));
            fields.put(
                    "awayUntil-" + (at + 1),
                    EnteredDay.shown(kept.absences().get(at).until()));
        }
        return new SentProfile(fields);
    }

    private void moveUp(List<String> parts) {
        List<Integer> filled = filled(parts);
        for (int at = 1; at <= MOST; at++) {
            @Nullable Integer from = at <= filled.size() ? filled.get(at - 1) : null;
            for (String part : parts) {
                @Nullable String moved = from == null ? null : fields.get(part + "-" + from);
                if (moved == null) {
                    fields.remove(part + "-" + at);
                } else {
                    fields.put(part + "-" + at, moved);
                }
            }
        }
    }

    private List<Integer> filled(List<String> parts) {
        return IntStream.rangeClosed(1, MOST)
                .filter(at ->
                        parts.stream().anyMatch(part -> !text(part + "-" + at).isBlank()))
                .boxed()
                .toList();
    }

    /** What stands in each field. */
    public Map<String, String> fields() {
        return fields;
    }

    /** The numbers of the rows of employers that are shown. */
    public List<Integer> workRows() {
        return rows(WORK);
    }

    /** The numbers of the rows of absences that are shown. */
    public List<Integer> awayRows() {
        return rows(AWAY);
    }

    private List<Integer> rows(List<String> parts) {
        return IntStream.rangeClosed(1, Math.min(MOST, filled(parts).size() + SPARE))
                .boxed()
                .toList();
    }

    /** @throws Refusal naming each field that cannot be read */
    Profile profile() {
        List<Problem> problems = new ArrayList<>();
        if (!List.of("yes", "no").contains(text("experienced"))) {
            problems.add(new Problem("experienced", "Say whether you have validated before."));
        }
        List<Employment> history = history(problems);
        List<Absence> absences = absences(problems);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return new Profile(
                text("experienced").equals("yes"), text("experience"), capacity(), regions(), history, absences);
    }

    /** Nought, which is refused, where it is no number. */
    private int capacity() {
        return text("capacity").strip().matches("\\d{1,6}")
                ? Integer.parseInt(text("capacity").strip())
                : 0;
    }

    private Set<Region> regions() {
        return Arrays.stream(Region.values())
                .filter(region -> fields.containsKey("region-" + region.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Region.class)));
    }

    private List<Employment> history(List<Problem> problems) {
        List<Employment> history = new ArrayList<>();
        for (int at : filled(WORK)) {
            LocalDate from = day("from-" + at, problems);
            boolean left = !text("until-" + at).isBlank();
            LocalDate until = left ? day("until-" + at, problems) : null;
            if (from != null) {
                String ods = text("ods-" + at);
                history.add(new Employment(ods.isEmpty() ? null : ods, text("employer-" + at), from, until));
            }
        }
        return history;
    }

    private List<Absence> absences(List<Problem> problems) {
        List<Absence> absences = new ArrayList<>();
        for (int at : filled(AWAY)) {
            LocalDate from = day("awayFrom-" + at, problems);
            LocalDate until = day("awayUntil-" + at, problems);
            if (from != null && until != null) {
                absences.add(new Absence(from, until));
            }
        }
        return absences;
    }

    private @Nullable LocalDate day(String field, List<Problem> problems) {
        LocalDate day = EnteredDay.of(fields.get(field)).orElse(null);
        if (day == null) {
            problems.add(new Problem(field, "Write the day as day, month and year, for example 30/3/2027."));
        }
        return day;
    }

    private String text(String field) {
        return fields.getOrDefault(field, "");
    }
}
