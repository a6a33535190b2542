package org.qualityoutcomes.assurance.domain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qualityoutcomes.assurance.conflicts.ConflictLedger;
import org.springframework.stereotype.Component;

/** Reads what there is to know of a meeting's members and its cases, at once for all of them. */
@Component
class Panels {

    private final Validations validations;
    private final ConflictLedger ledger;

    Panels(Validations validations, ConflictLedger ledger) {
        this.validations = validations;
        this.ledger = ledger;
    }

    /** @param asking who else is asked for besides the members, for example somebody who looks */
    Panel of(Meeting meeting, String... asking) {
        Set<String> people = new HashSet<>(List.of(asking));
        meeting.members().forEach(each -> people.add(each.username()));
        List<UUID> reviews = meeting.cases().stream().map(MeetingCase::reviewId).toList();
        Map<UUID, Validation> found =
                validations.latestOf(reviews).stream().collect(toMap(Validation::reviewId, identity()));
        Set<String> organisations = new HashSet<>();
        found.values().forEach(each -> organisations.add(each.organisation()));
        Map<UUID, Set<String>> judges = validations.judgesOf(reviews).stream()
                .collect(groupingBy(Validations.Judge::review, mapping(Validations.Judge::username, toSet())));
        return new Panel(meeting, found, judges, ledger.barring(people, organisations));
    }
}
