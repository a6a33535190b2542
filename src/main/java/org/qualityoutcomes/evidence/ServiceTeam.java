package org.qualityoutcomes.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.ServiceId;
import org.springframework.stereotype.Component;

/**
 * Who belongs to a service: the teams of the organisations that it serves. A lead who is in none of them works for one
 * organisation and sees only what its self-evaluation uses.
 */
@Component
public class ServiceTeam {

    private final Organisations organisations;
    private final CurrentUser user;

    ServiceTeam(Organisations organisations, CurrentUser user) {
        this.organisations = organisations;
        this.user = user;
    }

    public boolean includesTheReader(ServiceId service) {
        return organisations.servedBy(service).stream()
                .anyMatch(organisation -> user.isIn(Groups.team(organisation.ods())));
    }

    /** Codes of the organisations that the reader is lead of. */
    public List<String> ledByTheReader() {
        return user.groups().stream()
                .filter(group -> group.startsWith(Groups.lead("")))
                .map(group -> group.substring(Groups.lead("").length()))
                .sorted()
                .toList();
    }

    /** The services for whose organisations the reader works, as lead or in the team. */
    public List<ServiceId> servicesOfTheReader() {
        return organisations.all().stream()
                .filter(organisation -> Stream.of(Groups.lead(organisation.ods()), Groups.team(organisation.ods()))
                        .anyMatch(user::isIn))
                .map(Organisation::service)
                .distinct()
                .toList();
    }
}
