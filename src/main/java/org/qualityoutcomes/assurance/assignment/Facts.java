package org.qualityoutcomes.assurance.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.conflicts.ConflictLedger;
import org.qualityoutcomes.assurance.validators.ValidatorFacts;
import org.qualityoutcomes.organisation.ServiceId;

/**
 * All that a plan depends on, read once and never changed: cases by reference, validators by username, and how each goes
 * with each. Cases, validators and services are known by their number in these lists.
 */
final class Facts {

    private final List<Case> cases;
    private final List<Candidate> candidates;
    private final Map<String, Candidate> byUsername = new HashMap<>();
    private final Map<UUID, Integer> byReview = new HashMap<>();
    private final Fit[][] fits;
    private final int[] service;
    private final int[] casesOfService;
    private final Set<Couple> lastPairs;

    Facts(
            List<Case> cases,
            List<ValidatorFacts> validators,
            ConflictLedger.Table conflicts,
            Set<Couple> lastPairs,
            ValidationWindow window) {
        this.cases =
                cases.stream().sorted(Comparator.comparing(Case::reference)).toList();
        this.candidates = numbered(validators);
        this.candidates.forEach(each -> byUsername.put(each.username(), each));
        IntStream.range(0, this.cases.size())
                .forEach(c -> byReview.put(this.cases.get(c).review(), c));
        this.fits = this.cases.stream()
                .map(each -> candidates.stream()
                        .map(candidate -> Fit.of(
                                candidate.facts(),
                                each.organisation(),
                                conflicts.between(
                                        candidate.username(),
                                        each.organisation().ods()),
                                window))
                        .toArray(Fit[]::new))
                .toArray(Fit[][]::new);
        Map<ServiceId, Integer> services = new HashMap<>();
        this.service = this.cases.stream()
                .mapToInt(each -> services.computeIfAbsent(each.organisation().service(), id -> services.size()))
                .toArray();
        this.casesOfService = new int[services.size()];
        IntStream.of(service).forEach(number -> casesOfService[number]++);
        this.lastPairs = Set.copyOf(lastPairs);
    }

    /** Two people who sat or sit together, in whatever order. */
    record Couple(String one, String other) {
        static Couple of(String one, String other) {
            return one.compareTo(other) < 0 ? new Couple(one, other) : new Couple(other, one);
        }
    }

    /** With those who keep a place though the register does not know them any more; they get no other. */
    private List<Candidate> numbered(List<ValidatorFacts> validators) {
        Map<String, Integer> kept = new HashMap<>();
        cases.stream()
                .flatMap(each -> Stream.of(0, 1).map(each::kept))
                .filter(username -> username != null)
                .forEach(username -> kept.merge(username, 1, Integer::sum));
        List<ValidatorFacts> all = new ArrayList<>(validators);
        Set<String> known = new HashSet<>();
        validators.forEach(each -> known.add(each.username()));
        kept.keySet().stream()
                .filter(username -> !known.contains(username))
                .map(Facts::gone)
                .forEach(all::add);
        all.sort(Comparator.comparing(ValidatorFacts::username));
        return IntStream.range(0, all.size())
                .mapToObj(number -> new Candidate(
                        number,
                        all.get(number),
                        Math.max(
                                all.get(number).capacity(),
                                kept.getOrDefault(all.get(number).username(), 0))))
                .toList();
    }

    private static ValidatorFacts gone(String username) {
        return new ValidatorFacts(
                username, username, Set.of(), 0, true, "Is no validator any more.", List.of(), List.of());
    }

    List<Case> cases() {
        return cases;
    }

    Case at(int c) {
        return cases.get(c);
    }

    List<Candidate> candidates() {
        return candidates;
    }

    Candidate candidate(int v) {
        return candidates.get(v);
    }

    Optional<Candidate> find(@Nullable String username) {
        return username == null ? Optional.empty() : Optional.ofNullable(byUsername.get(username));
    }

    Optional<Integer> find(UUID review) {
        return Optional.ofNullable(byReview.get(review));
    }

    Fit fit(int c, int v) {
        return fits[c][v];
    }

    /** Those who may be given a place of the case, whatever else they have. */
    List<Candidate> free(int c) {
        return candidates.stream()
                .filter(candidate -> fit(c, candidate.number()).isFree() && candidate.capacity() > 0)
                .toList();
    }

    int service(int c) {
        return service[c];
    }

    int services() {
        return casesOfService.length;
    }

    boolean isJoint(int serviceNumber) {
        return casesOfService[serviceNumber] > 1;
    }

    boolean satTogether(int one, int other) {
        return lastPairs.contains(
                Couple.of(candidate(one).username(), candidate(other).username()));
    }
}
