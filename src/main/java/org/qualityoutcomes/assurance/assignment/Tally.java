package org.qualityoutcomes.assurance.assignment;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Who sits where, and what that costs by each {@link Rule}. The one place in which plans are judged: the search, the
 * reasons on the pages and the price of a change all ask it. A place that is given or left changes only what it touches,
 * so that a whole cycle can be searched.
 */
final class Tally {

    private static final int NOBODY = -1;

    private final Facts facts;
    private final int[][] seated;
    private final int[] load;
    private final long[] costs = new long[Rule.values().length];
    private final int[][] placesOfService;
    private final int[] peopleOfService;
    private final int[] servicesOfPair;
    private final Map<Long, Integer> casesOfPair = new HashMap<>();
    private long broken;
    private long open;

    /** Nobody sits anywhere yet. */
    Tally(Facts facts) {
        int people = facts.candidates().size();
        this.facts = facts;
        this.seated = new int[facts.cases().size()][Case.PLACES];
        Arrays.stream(seated).forEach(places -> Arrays.fill(places, NOBODY));
        this.load = new int[people];
        this.placesOfService = new int[facts.services()][people];
        this.peopleOfService = new int[facts.services()];
        this.servicesOfPair = new int[people * people];
        this.open = (long) facts.cases().size() * Case.PLACES;
    }

    /** Only those sit who keep their place. */
    static Tally ofKept(Facts facts) {
        Tally tally = new Tally(facts);
        for (int c = 0; c < facts.cases().size(); c++) {
            for (int position = 0; position < Case.PLACES; position++) {
                tally.seat(c, position, facts.find(facts.at(c).kept(position)));
            }
        }
        return tally;
    }

    void seat(int c, int position, Optional<Candidate> candidate) {
        candidate.ifPresent(somebody -> seat(c, position, somebody.number()));
    }

    /** The place must be empty. */
    void seat(int c, int position, int v) {
        count(c, position, v, 1);
        seated[c][position] = v;
    }

    /** Does nothing where nobody sits. */
    void leave(int c, int position) {
        int v = seated[c][position];
        seated[c][position] = NOBODY;
        if (v != NOBODY) {
            count(c, position, v, -1);
        }
    }

    /** Asked while nobody sits in the place. */
    private void count(int c, int position, int v, int sign) {
        open -= sign;
        Candidate candidate = facts.candidate(v);
        Fit fit = facts.fit(c, v);
        if (!fit.isFree() && !facts.at(c).isKept(position)) {
            broken += sign;
        }
        cost(Rule.SOFT_CONFLICT, sign * fit.conflicts().size());
        cost(Rule.ABSENCE, sign * fit.daysAway());
        cost(Rule.REGION, fit.regionWanted() ? 0 : sign);
        cost(Rule.NEW_LEADS, position == 0 && !candidate.isExperienced() ? sign : 0);
        countLoad(candidate, sign);
        countService(facts.service(c), v, sign);
        int other = seated[c][1 - position];
        if (other == v) {
            broken += sign;
        } else if (other != NOBODY) {
            countPair(c, v, other, sign);
        }
    }

    private void cost(Rule rule, int times) {
        costs[rule.ordinal()] += rule.weight() * times;
    }

    private void countLoad(Candidate candidate, int sign) {
        int before = sign > 0 ? load[candidate.number()]++ : --load[candidate.number()];
        cost(Rule.LOAD, sign * (2 * before + 1));
        if (before >= candidate.capacity()) {
            broken += sign;
        }
    }

    private void countService(int service, int v, int sign) {
        int before = sign > 0 ? placesOfService[service][v]++ : --placesOfService[service][v];
        if (before > 0 || !facts.isJoint(service)) {
            return;
        }
        int people = sign > 0 ? ++peopleOfService[service] : peopleOfService[service]--;
        cost(Rule.SERVICE, people > Case.PLACES ? sign : 0);
    }

    private void countPair(int c, int one, int other, int sign) {
        boolean bothNew =
                !facts.candidate(one).isExperienced() && !facts.candidate(other).isExperienced();
        cost(Rule.NEW_TOGETHER, bothNew ? sign : 0);
        cost(Rule.LAST_PAIR, facts.satTogether(one, other) ? sign : 0);
        int pair = pair(one, other);
        int before = casesOfPair.getOrDefault(meeting(pair, c), 0) - (sign > 0 ? 0 : 1);
        casesOfPair.put(meeting(pair, c), sign > 0 ? before + 1 : before);
        if (before == 0) {
            // together for one service is once, however many organisations it serves
            int services = sign > 0 ? ++servicesOfPair[pair] : servicesOfPair[pair]--;
            cost(Rule.SAME_PAIR, services > 1 ? sign : 0);
        }
    }

    private int pair(int one, int other) {
        return Math.min(one, other) * facts.candidates().size() + Math.max(one, other);
    }

    private long meeting(int pair, int c) {
        return (long) pair * facts.services() + facts.service(c);
    }

    Optional<Candidate> seated(int c, int position) {
        int v = seated[c][position];
        return v == NOBODY ? Optional.empty() : Optional.of(facts.candidate(v));
    }

    int load(int v) {
        return load[v];
    }

    /** For how many services the two sit together. */
    int together(int one, int other) {
        return servicesOfPair[pair(one, other)];
    }

    /** How many places of the service this person has. */
    int placesOfService(int c, int v) {
        return placesOfService[facts.service(c)][v];
    }

    /** Points of cost so far. */
    long cost(Rule rule) {
        return costs[rule.ordinal()];
    }

    /** Rules broken, places open and points of cost, all as minus numbers; the greater the better. */
    HardMediumSoftLongScore score() {
        return HardMediumSoftLongScore.of(-broken, -open, -LongStream.of(costs).sum());
    }
}
