package org.qualityoutcomes.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A map from an older edition, the file {@code from-<older>.yaml} in the newer edition's folder. A hole in it would lose
 * work without a word, and two targets would count it twice: neither is read.
 */
final class EditionMapFile {

    private static final String NO_COUNTERPART = "no counterpart";

    private final EditionFile file;
    private final Edition older;
    private final Edition newer;
    private final Map<String, String> outcomes = new HashMap<>();
    private final Map<String, String> indicators = new HashMap<>();

    private EditionMapFile(EditionFile file, Edition older, Edition newer) {
        this.file = file;
        this.older = older;
        this.newer = newer;
    }

    /**
     * @param folder the newer edition's, named like its code
     * @param name of the file in it
     * @param editions those that the map may speak of
     * @throws BrokenEdition with line and reason
     */
    static EditionMap read(EditionFolder folder, String name, Collection<Edition> editions) {
        EditionFile file = folder.read(name, "edition-map.schema.json");
        JsonNode from = file.content().path("from");
        JsonNode to = file.content().path("to");
        if (!to.asText().equals(folder.name())) {
            throw file.brokenAt(to, "the map does not lead to the edition of the folder " + folder.name());
        }
        if (!name.equals("from-" + from.asText() + ".yaml")) {
            throw file.brokenAt(from, "the file is named " + name + ", but begins at edition " + from.asText());
        }
        if (from.asText().equals(to.asText())) {
            throw file.brokenAt(from, "within one edition everything corresponds to itself");
        }
        return new EditionMapFile(file, edition(file, from, editions), edition(file, to, editions)).map();
    }

    private static Edition edition(EditionFile file, JsonNode code, Collection<Edition> editions) {
        return editions.stream()
                .filter(each -> each.code().equals(code.asText()))
                .findFirst()
                .orElseThrow(() -> file.brokenAt(code, "there is no edition " + code.asText()));
    }

    private EditionMap map() {
        Set<String> mentioned = new HashSet<>();
        for (JsonNode each : file.content().path("outcomes")) {
            if (!mentioned.add(each.path("outcome").asText())) {
                throw file.brokenAt(
                        each.path("outcome"), "outcome " + each.path("outcome").asText() + " is mapped already");
            }
            outcome(each);
        }
        Set<String> ended = ended();
        newer.outcomes().forEach(each -> refuseHole(mentioned.contains(each.code()), newer, each, "outcomes"));
        older.outcomes()
                .forEach(each -> refuseHole(
                        ended.contains(each.code()) || outcomes.containsValue(each.code()), older, each, "ended"));
        return new EditionMap(older.code(), newer.code(), outcomes, indicators);
    }

    private void outcome(JsonNode each) {
        Outcome to = outcome(newer, each.path("outcome"));
        boolean mapped = !each.path("from").asText().equals(NO_COUNTERPART);
        if (!mapped && !each.path("indicators").isEmpty()) {
            throw file.brokenAt(each.path("indicators"), "an outcome without counterpart has only new indicators");
        }
        if (mapped) {
            Outcome from = outcome(older, each.path("from"));
            put(outcomes, to.code(), from.code(), each.path("from"));
            each.path("indicators").forEach(pair -> indicator(to, from, pair));
        }
    }

    private void indicator(Outcome to, Outcome from, JsonNode pair) {
        String after = indicator(newer, to, pair.path("indicator"));
        String before = indicator(older, from, pair.path("from"));
        if (indicators.containsKey(after)) {
            throw file.brokenAt(pair.path("indicator"), "indicator " + after + " is mapped already");
        }
        put(indicators, after, before, pair.path("from"));
    }

    private void put(Map<String, String> pairs, String after, String before, JsonNode at) {
        if (pairs.containsValue(before)) {
            throw file.brokenAt(at, before + " of edition " + older.code() + " has a counterpart already");
        }
        pairs.put(after, before);
    }

    /** What the file says ended with the older edition: it must be there, and nothing may take it up. */
    private Set<String> ended() {
        Set<String> ended = new HashSet<>();
        for (JsonNode each : file.content().path("ended")) {
            String code = outcome(older, each).code();
            if (!ended.add(code) || outcomes.containsValue(code)) {
                throw file.brokenAt(each, "outcome " + code + " of edition " + older.code() + " is mapped already");
            }
        }
        return ended;
    }

    private void refuseHole(boolean said, Edition edition, Outcome outcome, String list) {
        if (!said) {
            JsonNode at = file.content().has(list)
                    ? file.content().path(list)
                    : file.content().path("outcomes");
            throw file.brokenAt(at, "nothing is said of outcome " + outcome.code() + " of edition " + edition.code());
        }
    }

    private Outcome outcome(Edition edition, JsonNode code) {
        return edition.outcomes().stream()
                .filter(each -> each.code().equals(code.asText()))
                .findFirst()
                .orElseThrow(
                        () -> file.brokenAt(code, "edition " + edition.code() + " has no outcome " + code.asText()));
    }

    private String indicator(Edition edition, Outcome outcome, JsonNode code) {
        List<String> known = outcome.indicators().stream().map(Indicator::code).toList();
        if (!known.contains(code.asText())) {
            throw file.brokenAt(
                    code,
                    "outcome " + outcome.code() + " of edition " + edition.code() + " has no indicator "
                            + code.asText());
        }
        return code.asText();
    }
}
