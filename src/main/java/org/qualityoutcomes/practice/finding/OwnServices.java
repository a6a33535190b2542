package org.qualityoutcomes.practice.finding;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.assurance.CasesInHand;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.springframework.stereotype.Component;

/** The organisations that a reader works for, by code. */
@Component
class OwnServices {

    private final CurrentUser user;
    private final CasesInHand judged;

    OwnServices(CurrentUser user, CasesInHand judged) {
        this.user = user;
        this.judged = judged;
    }

    /**
     * Those whose cards stand near no indicator for the reader: their own, and those that they judge now, because a card
     * stands there by the level that its service reached.
     */
    Set<String> notNear() {
        return Stream.concat(codes().stream(), judged.organisations().stream()).collect(Collectors.toUnmodifiableSet());
    }

    Set<String> codes() {
        return codes(Groups.lead(""), Groups.team(""), Groups.sponsor(""));
    }

    /** Those whose plans the reader writes. */
    Set<String> led() {
        return codes(Groups.lead(""));
    }

    private Set<String> codes(String... roles) {
        return user.groups().stream()
                .flatMap(
                        group -> Stream.of(roles).filter(group::startsWith).map(role -> group.substring(role.length())))
                .collect(Collectors.toUnmodifiableSet());
    }
}
