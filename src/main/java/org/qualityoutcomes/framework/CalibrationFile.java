package org.qualityoutcomes.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The benchmark cases beside an edition, {@code calibration.yaml}; an edition need not have any. */
final class CalibrationFile {

    private static final String NAME = "calibration.yaml";

    private CalibrationFile() {}

    private record Case(
            String code,
            String outcome,
            String title,
            String narrative,
            List<String> evidence,
            int level,
            @Nullable String subLevel,
            String reason) {

        BenchmarkCase read() {
            return new BenchmarkCase(code, outcome, title, narrative, List.copyOf(evidence), rating(), reason);
        }

        Rating rating() {
            return new Rating(level, subLevel == null ? null : SubLevel.valueOf(subLevel.toUpperCase(Locale.ROOT)));
        }
    }

    private record Content(boolean illustrative, @Nullable Integer bar, List<Case> cases) {}

    /** The edition with its benchmark cases, where it has any. */
    static Edition beside(EditionFolder folder, Edition edition) {
        return folder.has(NAME) ? edition.with(read(folder, edition)) : edition;
    }

    private static Calibration read(EditionFolder folder, Edition edition) {
        EditionFile read = folder.read(NAME, "calibration.schema.json");
        Set<String> codes = new HashSet<>();
        for (JsonNode each : read.content().path("cases")) {
            check(read, each, edition, codes);
        }
        Content content = read.as(Content.class);
        return new Calibration(
                content.illustrative(),
                content.bar() == null ? Calibration.USUAL_BAR : content.bar(),
                content.cases().stream().map(Case::read).toList());
    }

    /** What a schema cannot say: codes are unique, the outcome and the level are the edition's. */
    private static void check(EditionFile file, JsonNode each, Edition edition, Set<String> codes) {
        if (!codes.add(each.path("code").asText())) {
            throw file.brokenAt(each.path("code"), "this code is there already");
        }
        String outcome = each.path("outcome").asText();
        if (edition.outcomes().stream().noneMatch(known -> known.code().equals(outcome))) {
            throw file.brokenAt(each.path("outcome"), "the edition has no outcome " + outcome);
        }
        JsonNode subLevel = each.path("subLevel");
        Rating rating = new Rating(
                each.path("level").asInt(),
                subLevel.isTextual() ? SubLevel.valueOf(subLevel.asText().toUpperCase(Locale.ROOT)) : null);
        if (!edition.accepts(rating)) {
            throw file.brokenAt(each.path("level"), "the edition has no level " + rating.title());
        }
    }
}
