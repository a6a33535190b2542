package org.qualityoutcomes.practice.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.stereotype.Component;

/**
 * Who sees a card before it is published: the library's lead and team, its sponsor, and the editors of the national team
 * from whom the organisation's cases are not kept. Region, validators and commissioner have no office in it. What is
 * published everybody reads who is signed in.
 */
@Component
class CardAccess {

    private static final List<String> ROLES = List.of("lead-", "team-", "sponsor-");

    private final CurrentUser user;
    private final KeptApart apart;

    CardAccess(CurrentUser user, KeptApart apart) {
        this.user = user;
        this.apart = apart;
    }

    boolean isLead(String ods) {
        return user.isIn(Groups.lead(ods));
    }

    boolean isOfTeam(String ods) {
        return isLead(ods) || user.isIn(Groups.team(ods));
    }

    /** The team sees all evidence of the service; a lead who is not in it sees what was submitted. */
    boolean isInTeam(String ods) {
        return user.isIn(Groups.team(ods));
    }

    boolean isOwn(Card card) {
        return isOfTeam(card.organisation()) || user.isIn(Groups.sponsor(card.organisation()));
    }

    boolean isEditor() {
        return user.isIn(Groups.NATIONAL);
    }

    /** Nobody edits a card of an organisation that something ties them to. */
    boolean isEditor(Card card) {
        return isEditor() && !isOwn(card) && !apart.isKept(card.organisation());
    }

    void lead(Card card) {
        refuseUnless(isLead(card.organisation()));
    }

    void teamOf(String ods) {
        refuseUnless(isOfTeam(ods));
    }

    void editor() {
        refuseUnless(isEditor());
    }

    /** Codes of the organisations whose cards are the reader's own. */
    Set<String> own() {
        return codes(ROLES.stream());
    }

    /** Codes of the organisations for which the reader may nominate. */
    Set<String> nominating() {
        return codes(Stream.of("lead-", "team-"));
    }

    Set<String> keptApart() {
        return apart.fromReader();
    }

    private Set<String> codes(Stream<String> roles) {
        List<String> prefixes = roles.toList();
        return user.groups().stream()
                .flatMap(group ->
                        prefixes.stream().filter(group::startsWith).map(prefix -> group.substring(prefix.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void refuseUnless(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
