package org.qualityoutcomes.changes.domain;

import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.springframework.stereotype.Component;

/**
 * What a change that was decided earlier is about on its day. Where an organisation became part of another one meanwhile,
 * people move from and to that one, and what was to become part of it becomes part of that one. A change that has nothing
 * left to change is overtaken.
 */
@Component
class Due {

    private final Organisations organisations;
    private final MergeRoles roles;
    private final People people;

    Due(Organisations organisations, MergeRoles roles, People people) {
        this.organisations = organisations;
        this.roles = roles;
        this.people = people;
    }

    /**
     * Whom it changes.
     *
     * @param other the successor, or where somebody moves; null where there is none
     */
    record Parties(Organisation organisation, @Nullable Organisation other) {}

    /** Empty where it is overtaken. */
    Optional<Parties> parties(Change change) {
        Organisation organisation = organisations.byOds(change.ods());
        return switch (change.kind()) {
            case CLOSURE, MOVE ->
                organisation.isGone() ? Optional.empty() : Optional.of(new Parties(organisation, null));
            case MERGER -> merger(organisation, organisations.successorOf(change.successor()));
            case PERSON -> person(change, organisations.successorOf(change.ods()), change.other());
        };
    }

    /** Whose journal it is in. */
    Organisation organisation(Change change) {
        return organisations.byOds(change.ods());
    }

    private static Optional<Parties> merger(Organisation merged, Organisation successor) {
        return merged.isGone() || successor.isGone() || merged.ods().equals(successor.ods())
                ? Optional.empty()
                : Optional.of(new Parties(merged, successor));
    }

    private Optional<Parties> person(Change change, Organisation from, @Nullable String code) {
        Organisation to = code == null ? null : organisations.successorOf(code);
        boolean arrives = to != null && !to.isGone() && !to.ods().equals(from.ods());
        // a closure has taken the roles already
        boolean leaves = !from.isGone() && worksAt(change.username(), from);
        return leaves && to == null || arrives && (leaves || from.isGone())
                ? Optional.of(new Parties(from, to))
                : Optional.empty();
    }

    private boolean worksAt(String username, Organisation organisation) {
        return !Collections.disjoint(people.groupsOf(username), roles.at(organisation.ods()));
    }
}
