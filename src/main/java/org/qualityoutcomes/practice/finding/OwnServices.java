package org.qualityoutcomes.practice.finding;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.springframework.stereotype.Component;

/** The organisations that a reader works for, by code. */
@Component
class OwnServices {

    private final CurrentUser user;

    OwnServices(CurrentUser user) {
        this.user = user;
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
