package org.qualityoutcomes.assurance.conflicts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the ledger knows of the signed-in person, and what they are asked. */
@Component
@Transactional(readOnly = true)
public class OwnInterests {

    private final ConflictLedger ledger;
    private final Declarations declarations;
    private final Wordings wordings;
    private final Organisations organisations;
    private final CurrentUser user;

    OwnInterests(
            ConflictLedger ledger,
            Declarations declarations,
            Wordings wordings,
            Organisations organisations,
            CurrentUser user) {
        this.ledger = ledger;
        this.declarations = declarations;
        this.wordings = wordings;
        this.organisations = organisations;
        this.user = user;
    }

    /** An organisation to which something ties the person; {@code said} is the day on which they declared it. */
    public record Known(String organisation, List<String> ties, @Nullable LocalDate said) {}

    /**
     * @param general the day of the last general declaration, null where there is none
     * @param yearly the question of the general declaration
     * @param found the question to who has found a conflict
     */
    public record View(
            List<Known> known,
            @Nullable LocalDate general,
            String yearly,
            String found,
            List<Organisation> organisations,
            boolean keepsLedger) {}

    public View show() {
        requireOffice();
        List<Organisation> all = organisations.all();
        Set<String> codes = all.stream().map(Organisation::ods).collect(Collectors.toSet());
        ConflictLedger.Table table = ledger.table(List.of(user.require()), codes);
        List<Declaration> said = declarations.findByUsernameOrderByDeclaredAtDesc(user.require());
        return new View(
                all.stream()
                        .map(each -> known(each, table, said))
                        .filter(known -> !known.ties().isEmpty())
                        .toList(),
                said.stream()
                        .filter(each -> each.occasion() == Occasion.YEARLY)
                        .findFirst()
                        .map(each -> Asked.day(each.declaredAt()))
                        .orElse(null),
                wordings.current(Occasion.YEARLY).text(),
                wordings.current(Occasion.FOUND).text(),
                all,
                user.isIn(Groups.NATIONAL) || user.groups().stream().anyMatch(group -> group.startsWith("regional-")));
    }

    /** What an office brings is known to everybody and only fills the list. */
    private Known known(Organisation organisation, ConflictLedger.Table table, List<Declaration> said) {
        return new Known(
                organisation.name(),
                table.between(user.require(), organisation.ods()).stream()
                        .filter(conflict -> conflict.hard() && !conflict.kind().isOffice())
                        .map(conflict -> conflict.kind().title())
                        .distinct()
                        .toList(),
                said.stream()
                        .filter(each -> each.isConflict() && organisation.ods().equals(each.organisation()))
                        .findFirst()
                        .map(each -> Asked.day(each.declaredAt()))
                        .orElse(null));
    }

    /** Whoever judges or decides cases of others is asked. */
    public void requireOffice() {
        boolean office = user.groups().stream()
                .anyMatch(group -> Set.of(Groups.VALIDATOR, Groups.MODERATOR, Groups.NATIONAL)
                                .contains(group)
                        || group.startsWith("regional-"));
        if (!office) {
            throw new NotFound();
        }
    }
}
