package org.qualityoutcomes.framework;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Edition.Duty;
import org.qualityoutcomes.framework.Edition.EvidenceKind;
import org.qualityoutcomes.framework.Edition.Limits;
import org.qualityoutcomes.framework.Edition.Thresholds;

/** Reads an edition from its folder, and refuses what no schema can refuse. */
final class EditionReader {

    private EditionReader() {}

    /** What an edition's own file holds; its outcomes stand beside it. */
    private record Head(
            String code,
            String title,
            boolean illustrative,
            Limits limits,
            Thresholds thresholds,
            List<Duty> duties,
            @Nullable List<EvidenceKind> evidenceKinds) {

        List<EvidenceKind> kinds() {
            return evidenceKinds == null ? List.of() : List.copyOf(evidenceKinds);
        }
    }

    /** @throws BrokenEdition with file, line and reason */
    static Edition read(EditionFolder folder) {
        EditionFile edition = folder.read(EditionFolder.HEAD, "edition.schema.json");
        Head head = edition.as(Head.class);
        if (!head.code().equals(folder.name())) {
            throw edition.brokenAt(
                    edition.content().path("code"), "the code is not the name of the folder " + folder.name());
        }
        if (head.thresholds().medium().compareTo(head.thresholds().high()) >= 0) {
            throw edition.brokenAt(edition.content().path("thresholds"), "medium must begin below high");
        }
        checkOnce(edition, "duties");
        checkOnce(edition, "evidenceKinds");
        Edition plain = new Edition(
                head.code(),
                head.title(),
                head.illustrative(),
                head.limits(),
                head.thresholds(),
                head.duties(),
                outcomes(folder, head),
                head.kinds(),
                Calibration.none());
        checkSupport(edition, plain);
        return CalibrationFile.beside(folder, plain);
    }

    /** A duty is supported by levels that there are, above the lowest, which shows nothing; by each outcome once. */
    private static void checkSupport(EditionFile file, Edition edition) {
        Set<String> outcomes = edition.outcomes().stream().map(Outcome::code).collect(Collectors.toSet());
        for (JsonNode duty : file.content().path("duties")) {
            Set<String> named = new HashSet<>();
            for (JsonNode support : duty.path("supportedBy")) {
                String outcome = support.path("outcome").asText();
                int level = support.path("level").asInt();
                if (!outcomes.contains(outcome)) {
                    throw file.brokenAt(support.path("outcome"), "the edition has no outcome " + outcome);
                }
                if (!named.add(outcome)) {
                    throw file.brokenAt(support.path("outcome"), outcome + " supports this duty already");
                }
                if (level <= edition.lowestLevel() || level > edition.highestLevel()) {
                    throw file.brokenAt(support.path("level"), "a duty cannot be supported by a level " + level);
                }
            }
        }
    }

    private static void checkOnce(EditionFile file, String list) {
        Set<String> codes = new HashSet<>();
        for (JsonNode each : file.content().path(list)) {
            if (!codes.add(each.path("code").asText())) {
                throw file.brokenAt(each.path("code"), "this code is there already");
            }
        }
    }

    private static List<Outcome> outcomes(EditionFolder folder, Head head) {
        Set<String> duties = head.duties().stream().map(Duty::code).collect(Collectors.toSet());
        Set<String> codes = new HashSet<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (String file : folder.outcomes()) {
            EditionFile outcome = folder.read(file, "outcome.schema.json");
            check(outcome, duties, codes);
            Outcome read = outcome.as(Outcome.class);
            checkSameLevels(outcome, read, outcomes);
            outcomes.add(read);
        }
        if (outcomes.isEmpty()) {
            throw new BrokenEdition(folder.name() + "/" + EditionFolder.HEAD, 0, "the edition has no outcome");
        }
        return List.copyOf(outcomes);
    }

    /** What a schema cannot say: codes are unique and belong where they stand, levels are in order, tags are known. */
    private static void check(EditionFile file, Set<String> duties, Set<String> codes) {
        String outcome = file.content().path("code").asText();
        if (!codes.add(outcome)) {
            throw file.brokenAt(file.content().path("code"), "there is an outcome " + outcome + " already");
        }
        int before = Integer.MIN_VALUE;
        for (JsonNode level : file.content().path("levels")) {
            int number = level.path("number").asInt();
            if (before != Integer.MIN_VALUE && number != before + 1) {
                throw file.brokenAt(level.path("number"), "level " + number + " does not follow level " + before);
            }
            before = number;
            for (JsonNode indicator : level.path("indicators")) {
                check(file, outcome + ".L" + number + ".", indicator, duties, codes);
            }
        }
    }

    /** An edition has one scale: a rating means the same in all its outcomes. */
    private static void checkSameLevels(EditionFile file, Outcome read, List<Outcome> before) {
        if (!before.isEmpty() && !numbers(read).equals(numbers(before.get(0)))) {
            throw file.brokenAt(
                    file.content().path("levels"),
                    "the levels are " + numbers(read) + ", but outcome "
                            + before.get(0).code() + " has " + numbers(before.get(0)));
        }
    }

    private static List<Integer> numbers(Outcome outcome) {
        return outcome.levels().stream().map(Level::number).toList();
    }

    private static void check(
            EditionFile file, String prefix, JsonNode indicator, Set<String> duties, Set<String> codes) {
        String code = indicator.path("code").asText();
        if (!code.startsWith(prefix)) {
            throw file.brokenAt(indicator.path("code"), code + " stands where codes begin with " + prefix);
        }
        if (!codes.add(code)) {
            throw file.brokenAt(indicator.path("code"), "there is an indicator " + code + " already");
        }
        for (JsonNode duty : indicator.path("duties")) {
            if (!duties.contains(duty.asText())) {
                throw file.brokenAt(duty, "edition.yaml knows no duty " + duty.asText());
            }
        }
    }
}
