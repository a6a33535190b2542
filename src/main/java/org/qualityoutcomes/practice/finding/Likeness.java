package org.qualityoutcomes.practice.finding;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.ServiceFacts.OrganisationKind;
import org.qualityoutcomes.selfevaluation.ServiceFacts.Served;

/**
 * By what one service is like another: the kind of the largest organisation that it serves, and how many people work in
 * all of them.
 */
record Likeness(@Nullable OrganisationKind kind, @Nullable ServiceSize size) {

    static final Likeness UNKNOWN = new Likeness(null, null);

    static Likeness of(ServiceFacts facts) {
        Optional<Served> largest = facts.served().stream()
                .filter(each -> each.kind() != null)
                .max(Comparator.comparing(each -> Objects.requireNonNullElse(each.workforce(), 0)));
        return new Likeness(
                largest.map(Served::kind).orElse(null),
                facts.workforce() == 0 ? null : ServiceSize.of(facts.workforce()));
    }
}
