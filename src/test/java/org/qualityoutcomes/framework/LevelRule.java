package org.qualityoutcomes.framework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rule of levels once more, read from its text and reckoned in another way, as an oracle for {@link LevelLadder}: it
 * works in sixths of an indicator and prints what it finds. Its sub-levels begin at a third and at two thirds.
 */
final class LevelRule {

    private static final int SIXTHS_OF_ONE = 6;

    private LevelRule() {}

    /** For example {@code 3 LOW | 2 | 3 | X.L3.b | [X.L4.a] | [X.L1.a]}. */
    static String says(Outcome outcome, Map<String, Judgement> judged, Set<String> evidenced) {
        List<Level> levels = outcome.levels();
        int lowest = levels.get(0).number();
        int highest = lowest + levels.size() - 1;
        Set<String> met = evidenced.stream()
                .filter(code -> judged.get(code) == Judgement.MET)
                .collect(Collectors.toSet());
        Set<String> partly = evidenced.stream()
                .filter(code -> judged.get(code) == Judgement.PARTLY)
                .collect(Collectors.toSet());

        int achieved = highest;
        for (int level = highest; level > lowest; level--) {
            if (!met.containsAll(codes(levels.get(level - lowest)))) {
                achieved = level - 1;
            }
        }
        List<String> wanting = Stream.of(Judgement.MET, Judgement.PARTLY)
                .flatMap(judgement -> judged.keySet().stream().filter(code -> judged.get(code) == judgement))
                .filter(code -> !evidenced.contains(code))
                .sorted()
                .toList();
        if (achieved == highest) {
            return line(highest + " HIGH", achieved, "-", "-", List.of(), wanting);
        }

        List<String> next = codes(levels.get(achieved + 1 - lowest));
        int sixths = 0;
        String blocking = "-";
        List<String> backwards = new ArrayList<>(next);
        Collections.reverse(backwards);
        for (String code : backwards) {
            blocking = met.contains(code) ? blocking : code;
            sixths += met.contains(code) ? SIXTHS_OF_ONE : 0;
            sixths += partly.contains(code) ? SIXTHS_OF_ONE / 2 : 0;
        }
        List<String> ahead = met.stream()
                .filter(code -> levelOf(code) > levelOf(next.get(0)))
                .sorted()
                .toList();
        return line(
                rating(sixths, next.size(), achieved, lowest), achieved, "" + (achieved + 1), blocking, ahead, wanting);
    }

    private static String rating(int sixths, int indicators, int achieved, int lowest) {
        if (sixths == 0) {
            return achieved == lowest ? "" + lowest : achieved + " HIGH";
        }
        if (sixths < 2 * indicators) {
            return achieved + 1 + " LOW";
        }
        return sixths < 4 * indicators ? achieved + 1 + " MEDIUM" : achieved + 1 + " HIGH";
    }

    private static int levelOf(String code) {
        return Integer.parseInt(code.replaceAll("^[^.]+\\.L(\\d)\\..*$", "$1"));
    }

    private static List<String> codes(Level level) {
        return level.indicators().stream().map(Indicator::code).toList();
    }

    private static String line(
            String rating, int achieved, String workedAt, String blocking, List<String> ahead, List<String> wanting) {
        return String.join(" | ", rating, "" + achieved, workedAt, blocking, "" + ahead, "" + wanting);
    }
}
