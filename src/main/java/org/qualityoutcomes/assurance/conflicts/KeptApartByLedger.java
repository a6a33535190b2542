package org.qualityoutcomes.assurance.conflicts;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Register;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers by what was declared and by roles; read once in each request. */
@Component
@Transactional(readOnly = true)
class KeptApartByLedger implements KeptApart {

    private final Declarations declarations;
    private final ConflictLedger ledger;
    private final People people;
    private final CurrentUser user;
    private final Register register;

    KeptApartByLedger(
            Declarations declarations, ConflictLedger ledger, People people, CurrentUser user, Register register) {
        this.declarations = declarations;
        this.ledger = ledger;
        this.people = people;
        this.user = user;
        this.register = register;
    }

    @Override
    public Set<String> fromReader() {
        Optional<String> reader = user.username();
        if (reader.isEmpty() || !isOffice(user.groups())) {
            return Set.of();
        }
        return OncePerRequest.read("kept from the reader", () -> from(reader.get(), user.groups()));
    }

    @Override
    public Set<String> from(String username) {
        Set<String> groups = people.groupsOf(username);
        return isOffice(groups) ? from(username, groups) : Set.of();
    }

    private Set<String> from(String username, Set<String> groups) {
        Set<String> organisations = new HashSet<>(new World.Somebody(username, groups, List.of()).roles());
        organisations.addAll(declarations.declaredBy(username));
        return organisations.isEmpty() ? Set.of() : families(organisations);
    }

    /** With all that became one with them. Nearly everybody is tied to nothing, and asks for no families. */
    private Set<String> families(Set<String> organisations) {
        Families families = Families.today(register);
        return organisations.stream().flatMap(ods -> families.of(ods).stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isOffice(Collection<String> groups) {
        return groups.stream()
                .anyMatch(group -> group.equals(Groups.NATIONAL)
                        || group.equals(Groups.MODERATOR)
                        || group.startsWith("regional-"));
    }

    @Override
    public Optional<String> objection(String username, String ods) {
        return OncePerRequest.read(List.of("objection", username, ods), () -> objectionOf(username, ods));
    }

    private Optional<String> objectionOf(String username, String ods) {
        return ledger.barringOffice(username, ods).stream()
                .findFirst()
                .map(conflict -> "Something ties you to this organisation ("
                        + conflict.kind().title().toLowerCase(Locale.UK) + "), so somebody else has to do this.");
    }
}
