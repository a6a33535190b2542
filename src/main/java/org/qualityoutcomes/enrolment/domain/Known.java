package org.qualityoutcomes.enrolment.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.Register;

/**
 * What is there today, read once for a list that is checked and compared.
 *
 * @param services by name, also those that serve nobody
 */
record Known(List<Register.Entry> organisations, List<String> services, List<Accounts.Entry> people) {

    /** Who is gone of them, by code. */
    Map<String, Register.Entry> gone() {
        return organisations.stream()
                .filter(Register.Entry::gone)
                .collect(Collectors.toMap(Register.Entry::ods, Function.identity()));
    }

    /** Ids of the groups of everybody, by user name in small letters. */
    Map<String, Set<String>> roles() {
        return people.stream()
                .collect(Collectors.toMap(
                        entry -> entry.person().username().toLowerCase(Locale.ROOT), Accounts.Entry::groups));
    }

    static Known of(Register register, Accounts accounts) {
        return new Known(register.entries(), register.services(), accounts.entries());
    }
}
