package org.qualityoutcomes.selfevaluation.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How an organisation gets its library service. */
public enum ServiceProvision {
    OWN("By our own library"),
    HOSTED("By a library that another organisation hosts"),
    JOINT("Jointly with other organisations");

    private final String title;

    ServiceProvision(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** @param code as the form has it, in small letters */
    static Optional<ServiceProvision> of(String code) {
        return Stream.of(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }
}
