package org.qualityoutcomes.enrolment.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person can be, as lists name it. */
enum Role {
    LEAD("lead", Scope.ORGANISATION),
    TEAM("team", Scope.ORGANISATION),
    SPONSOR("sponsor", Scope.ORGANISATION),
    COMMISSIONER("commissioner", Scope.ORGANISATION),
    REGIONAL("regional lead", Scope.REGION),
    VALIDATOR("validator", Scope.EVERYWHERE),
    MODERATOR("moderator", Scope.EVERYWHERE),
    NATIONAL("national team", Scope.EVERYWHERE),
    TECHNICAL("technical", Scope.EVERYWHERE);

    /** What it is a role in. */
    enum Scope {
        ORGANISATION,
        REGION,
        EVERYWHERE
    }

    private final String title;
    private final Scope scope;

    Role(String title, Scope scope) {
        this.title = title;
        this.scope = scope;
    }

    static Optional<Role> named(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(role -> role.title.equals(wanted)
                        || role.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(Role::title).toList();
    }

    String title() {
        return title;
    }

    Scope scope() {
        return scope;
    }
}
