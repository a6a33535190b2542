package org.qualityoutcomes.enrolment.domain;

import java.util.List;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.Register;

/**
 * What is there today, read once for a list that is checked and compared.
 *
 * @param services by name, also those that serve nobody
 */
record Known(List<Register.Entry> organisations, List<String> services, List<Accounts.Entry> people) {

    static Known of(Register register, Accounts accounts) {
        return new Known(register.entries(), register.services(), accounts.entries());
    }
}
