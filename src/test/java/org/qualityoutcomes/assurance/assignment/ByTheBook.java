package org.qualityoutcomes.assurance.assignment;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The rules of assignment once more, straight from their sentences and without anything clever, to hold the real thing
 * against. Who sits where is given by number, -1 for nobody.
 */
final class ByTheBook {

    private ByTheBook() {}

    static HardMediumSoftLongScore score(Facts facts, int[][] seated) {
        long broken = 0;
        long open = 0;
        long cost = 0;
        int[] load = new int[facts.candidates().size()];
        Map<String, Set<Integer>> servicesOfPair = new HashMap<>();
        Map<Integer, Set<Integer>> peopleOfService = new HashMap<>();
        for (int c = 0; c < seated.length; c++) {
            for (int position = 0; position < 2; position++) {
                int v = seated[c][position];
                if (v < 0) {
                    open++;
                    continue;
                }
                load[v]++;
                Fit fit = facts.fit(c, v);
                broken += fit.isFree() || facts.at(c).isKept(position) ? 0 : 1;
                cost += 60L * fit.conflicts().size();
                cost += 2L * fit.daysAway();
                cost += fit.regionWanted() ? 0 : 30;
                cost += position == 0 && !facts.candidate(v).isExperienced() ? 25 : 0;
                peopleOfService
                        .computeIfAbsent(facts.service(c), s -> new HashSet<>())
                        .add(v);
            }
            int one = seated[c][0];
            int other = seated[c][1];
            if (one >= 0 && one == other) {
                broken++;
            } else if (one >= 0 && other >= 0) {
                boolean bothNew = !facts.candidate(one).isExperienced()
                        && !facts.candidate(other).isExperienced();
                cost += bothNew ? 40 : 0;
                cost += facts.satTogether(one, other) ? 20 : 0;
                servicesOfPair
                        .computeIfAbsent(Math.min(one, other) + "+" + Math.max(one, other), p -> new HashSet<>())
                        .add(facts.service(c));
            }
        }
        for (Candidate each : facts.candidates()) {
            int cases = load[each.number()];
            cost += 5L * cases * cases;
            broken += Math.max(0, cases - each.capacity());
        }
        for (Set<Integer> services : servicesOfPair.values()) {
            cost += 20L * (services.size() - 1);
        }
        for (Map.Entry<Integer, Set<Integer>> people : peopleOfService.entrySet()) {
            if (facts.isJoint(people.getKey())) {
                cost += 10L * Math.max(0, people.getValue().size() - 2);
            }
        }
        return HardMediumSoftLongScore.of(-broken, -open, -cost);
    }

    /** The best of all there are. */
    static HardMediumSoftLongScore best(Facts facts) {
        int[][] seated = new int[facts.cases().size()][2];
        return best(facts, seated, 0);
    }

    private static HardMediumSoftLongScore best(Facts facts, int[][] seated, int place) {
        if (place == seated.length * 2) {
            return score(facts, seated);
        }
        int c = place / 2;
        HardMediumSoftLongScore best = null;
        for (int v = -1; v < facts.candidates().size(); v++) {
            if (v >= 0 && (!facts.fit(c, v).isFree() || place % 2 == 1 && seated[c][0] == v)) {
                continue;
            }
            seated[c][place % 2] = v;
            HardMediumSoftLongScore found = best(facts, seated, place + 1);
            if (best == null || found.compareTo(best) > 0) {
                best = found;
            }
        }
        return best == null ? HardMediumSoftLongScore.ZERO : best;
    }

    static int[][] seated(Tally tally, int cases) {
        int[][] seated = new int[cases][2];
        for (int c = 0; c < cases; c++) {
            for (int position = 0; position < 2; position++) {
                seated[c][position] =
                        tally.seated(c, position).map(Candidate::number).orElse(-1);
            }
        }
        return seated;
    }
}
