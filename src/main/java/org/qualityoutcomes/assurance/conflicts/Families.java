package org.qualityoutcomes.assurance.conflicts;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Employment;
import org.qualityoutcomes.organisation.Register;

/**
 * Organisations that have become one: who is tied to one of them is tied to all of them, whichever code a review or an
 * employer bears.
 */
final class Families {

    private final Map<String, Set<String>> members = new HashMap<>();

    private Families() {}

    static Families of(Collection<Register.Entry> register) {
        Families families = new Families();
        register.forEach(entry -> {
            String successor = entry.successor();
            if (successor != null) {
                families.unite(entry.ods(), successor);
            }
        });
        return families;
    }

    /** Of all organisations, read once in each request. */
    static Families today(Register organisations) {
        return of(register(organisations));
    }

    static List<Register.Entry> register(Register organisations) {
        return OncePerRequest.read("register", organisations::entries);
    }

    private void unite(String one, String other) {
        Set<String> all = new TreeSet<>(of(one));
        all.addAll(of(other));
        all.forEach(each -> members.put(each, all));
    }

    /** Codes, the one that is asked about among them. */
    Set<String> of(String ods) {
        return members.getOrDefault(ods, Set.of(ods));
    }

    /** The same jobs at whatever became one with the employer. */
    List<Employment> widen(List<Employment> history) {
        return history.stream()
                .flatMap(job -> job.ods() == null
                        ? Stream.of(job)
                        : of(Objects.requireNonNull(job.ods())).stream()
                                .map(ods -> new Employment(ods, job.employer(), job.from(), job.until())))
                .toList();
    }
}
