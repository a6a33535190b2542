package org.qualityoutcomes.selfevaluation.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.EDITION;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.REVIEW;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.changed;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.made;
import static org.qualityoutcomes.selfevaluation.workbook.AWorkbook.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualityoutcomes.framework.Indicator;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Outcome;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.selfevaluation.domain.Draft;
import org.qualityoutcomes.selfevaluation.domain.Nomination;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Part;
import org.qualityoutcomes.selfevaluation.domain.WriteOffline.Taken;
import org.qualityoutcomes.selfevaluation.workbook.Comparison.Difference;

/** What holds of every self-evaluation, whatever is written in it. */
class RoundTripPropertyTest {

    private static final List<String> SNIPPETS = List.of(
            "word",
            "=SUM(A1:A9)",
            "+1",
            "-",
            "@x",
            "'quoted",
            "\r\n",
            "\n\n",
            "\t",
            " ",
            "  ",
            "_x000D_",
            "_x0041_",
            "_",
            "\u00e9\u0301",
            "\ud83d\udcda",
            "\ud83d",
            "\u0000\u0007\u000b",
            "<b>&amp;</b>",
            "1/2",
            "007",
            "1e5",
            "TRUE",
            "\u0645\u0631\u062d\u0628\u0627",
            "\ufffe",
            "#REF!");

    /** That a narrative may be. */
    private static final int LONGEST = 18_000;

    private static String words(Random chance, int most) {
        StringBuilder words = new StringBuilder();
        for (int at = chance.nextInt(most + 1); at > 0; at--) {
            words.append(SNIPPETS.get(chance.nextInt(SNIPPETS.size())));
        }
        return words.toString();
    }

    private static Draft draft(Random chance, Outcome outcome) {
        Map<String, Judgement> judgements = new HashMap<>();
        Map<String, String> rationales = new HashMap<>();
        for (Indicator each : outcome.indicators()) {
            if (chance.nextBoolean()) {
                judgements.put(each.code(), Judgement.values()[chance.nextInt(3)]);
            }
            if (chance.nextInt(3) == 0) {
                rationales.put(each.code(), words(chance, 6));
            }
        }
        List<Nomination> named = new ArrayList<>();
        for (int at = chance.nextInt(4); at > 0; at--) {
            named.add(new Nomination("T" + words(chance, 3), words(chance, 9), chance.nextBoolean()));
        }
        Rating rating = chance.nextInt(4) == 0
                ? null
                : chance.nextInt(4) == 0
                        ? new Rating(0, null)
                        : new Rating(1 + chance.nextInt(4), SubLevel.values()[chance.nextInt(3)]);
        // now and then as long as it may be
        String words = words(chance, chance.nextInt(5) == 0 ? 30_000 : 40);
        String narrative = words.substring(0, Math.min(words.length(), LONGEST));
        return new Draft(
                rating, judgements, rationales, words(chance, 9), narrative, words(chance, 9), words(chance, 9), named);
    }

    private static Taken taken(Map<String, Draft> drafts) {
        return new Taken(
                REVIEW,
                EDITION,
                EDITION.outcomes().stream()
                        .map(each -> new Part(each, drafts.getOrDefault(each.code(), DraftCells.BLANK), ""))
                        .toList());
    }

    private static Map<String, Draft> drafts(Random chance) {
        Map<String, Draft> drafts = new HashMap<>();
        EDITION.outcomes().forEach(each -> drafts.put(each.code(), draft(chance, each)));
        return drafts;
    }

    /** Cells that the workbook has in their place, with another text than they have. */
    private static Map<String, String> edits(Random chance, Outcome outcome, Draft draft) {
        Map<String, String> edits = new TreeMap<>();
        DraftCells.texts(outcome, draft).forEach((cell, text) -> {
            if (chance.nextInt(8) == 0) {
                List<String> choices = DraftCells.choices(EDITION, outcome, cell);
                String other = choices.isEmpty()
                        ? words(chance, 12)
                                .replaceAll("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}|\ufffe", "")
                                .replace("_x", "_y")
                        : choices.get(chance.nextInt(choices.size()));
                if (!other.strip().equals(text)) {
                    edits.put(cell, other.strip());
                }
            }
        });
        return edits;
    }

    private static Map<String, Difference> compared(Taken taken, byte[] content) {
        Map<String, Difference> found = new TreeMap<>();
        Comparison.of(taken, "x.xlsx", DraftWorkbookReader.read(taken, content))
                .sides()
                .forEach(side -> side.differences().forEach(each -> found.put(each.id(), each)));
        return found;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void unchangedThereIsNoDifference(long seed) {
        Taken taken = taken(drafts(new Random(seed)));

        assertThat(compared(taken, made(taken))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void whatIsEditedAndNothingElseIsADifferenceAndTakenItIsWhatIsKept(long seed) {
        Random chance = new Random(seed);
        Map<String, Draft> drafts = drafts(chance);
        Map<String, Map<String, String>> edits = new HashMap<>();
        EDITION.outcomes()
                .forEach(each -> edits.put(
                        each.code(), edits(chance, each, drafts.getOrDefault(each.code(), DraftCells.BLANK))));
        byte[] content = changed(made(taken(drafts)), file -> EDITION.outcomes()
                .forEach(each -> edits.getOrDefault(each.code(), Map.of())
                        .forEach((cell, text) -> type(file, each, cell, text))));

        Map<String, Difference> found = compared(taken(drafts), content);

        Map<String, String> expected = new TreeMap<>();
        edits.forEach((code, cells) -> cells.forEach((cell, text) -> expected.put(code + "-" + cell, text)));
        assertThat(found.keySet()).isEqualTo(expected.keySet()).isNotEmpty();
        found.forEach((id, difference) -> assertThat(difference.brought()).isEqualTo(expected.get(id)));
        assertThat(found.values()).noneMatch(Difference::asks);
        for (Outcome each : EDITION.outcomes()) {
            Draft before = drafts.getOrDefault(each.code(), DraftCells.BLANK);
            Map<String, String> cells = edits.getOrDefault(each.code(), Map.of());
            Map<String, String> after = DraftCells.texts(each, DraftCells.with(EDITION, each, before, cells));
            Map<String, String> wanted = new TreeMap<>(DraftCells.texts(each, before));
            wanted.putAll(cells);
            boolean practices = cells.keySet().stream().anyMatch(cell -> cell.startsWith("practice"));
            if (!practices) {
                // an example of good practice that is emptied makes room for the next
                assertThat(after).isEqualTo(wanted);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 46, 47})
    void whatChangedMeanwhileHereIsNeverOverwrittenUnasked(long seed) {
        Random chance = new Random(seed);
        Outcome o2 = EDITION.outcome("O2");
        Map<String, Draft> then = drafts(chance);
        Draft before = then.getOrDefault("O2", DraftCells.BLANK);
        Draft here = draft(chance, o2);
        Map<String, Draft> now = new HashMap<>(then);
        now.put("O2", here);
        Map<String, String> edits = edits(chance, o2, before);
        byte[] content = changed(made(taken(then)), file -> edits.forEach((cell, text) -> type(file, o2, cell, text)));

        Map<String, Difference> found = compared(taken(now), content);

        Map<String, String> kept = DraftCells.texts(o2, here);
        Set<String> changedHere = new TreeSet<>(kept.keySet());
        changedHere.removeIf(
                cell -> DraftCells.texts(o2, before).getOrDefault(cell, "").equals(kept.get(cell)));
        Set<String> different = new TreeSet<>(edits.keySet());
        different.removeIf(cell -> edits.getOrDefault(cell, "").equals(kept.get(cell)));
        assertThat(found.values()).extracting(Difference::name).containsExactlyInAnyOrderElementsOf(different);
        Set<String> onBothSides = new TreeSet<>(different);
        onBothSides.retainAll(changedHere);
        assertThat(found.values().stream().filter(Difference::asks))
                .extracting(Difference::name)
                .containsExactlyInAnyOrderElementsOf(onBothSides)
                .isNotEmpty();
        Map<String, String> unasked = new TreeMap<>();
        found.values().stream().filter(each -> !each.asks()).forEach(each -> unasked.put(each.name(), each.brought()));
        Map<String, String> after = DraftCells.texts(o2, DraftCells.with(EDITION, o2, here, unasked));
        assertThat(changedHere).isNotEmpty().allSatisfy(cell -> {
            if (cell.startsWith("practice")
                    && unasked.keySet().stream().anyMatch(each -> each.startsWith("practice"))) {
                // an example of good practice that is emptied makes room for the next
                assertThat(after.values()).contains(kept.get(cell));
            } else {
                assertThat(after.get(cell)).isEqualTo(kept.get(cell));
            }
        });
    }
}
