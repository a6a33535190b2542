package org.qualityoutcomes.changes.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.calendar.EnteredDay;
import org.qualityoutcomes.changes.domain.DecideMerger.Merger;
import org.qualityoutcomes.changes.domain.When;
import org.springframework.util.MultiValueMap;

/** What was sent, kept as it was typed. */
record Typed(Map<String, List<String>> sent) {

    private static final String REVIEW = "review-";

    static Typed of(MultiValueMap<String, String> sent) {
        return new Typed(sent);
    }

    static Typed nothing() {
        return new Typed(Map.of());
    }

    /** Public, because templates ask. */
    public String of(String field) {
        List<String> values = sent.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    public boolean has(String field, String value) {
        return sent.getOrDefault(field, List.of()).contains(value);
    }

    public List<String> all(String field) {
        return sent.getOrDefault(field, List.of());
    }

    /** Fields of the reviews with what was chosen. */
    public Map<String, String> fates() {
        Map<String, String> fates = new HashMap<>();
        sent.keySet().stream().filter(field -> field.startsWith(REVIEW)).forEach(field -> fates.put(field, of(field)));
        return fates;
    }

    /** The day as it was understood, or null. Public, because templates ask. */
    public @Nullable LocalDate day() {
        return EnteredDay.of(of("day")).orElse(null);
    }

    When when() {
        return new When(day(), of("reason"));
    }

    Merger merger() {
        Map<UUID, String> fates = new HashMap<>();
        fates().forEach((field, fate) -> read(field.substring(REVIEW.length()), fate, fates));
        Set<String> leads = new LinkedHashSet<>(all("leads"));
        return new Merger(fates, leads, when());
    }

    private static void read(String id, String fate, Map<UUID, String> fates) {
        // whatever else a field is called is no review
        if (id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                && Arrays.asList("carry", "end").contains(fate)) {
            fates.put(UUID.fromString(id), fate);
        }
    }
}
