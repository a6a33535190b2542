package org.qualityoutcomes.selfevaluation.domain;

import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.ServiceId;
import org.springframework.stereotype.Component;

/**
 * Who belongs to a service: the teams of the organisations that it serves. A lead who is in none of them works for one
 * organisation and sees only what its self-evaluation uses.
 */
@Component
class ServiceTeam {

    private final Organisations organisations;
    private final CurrentUser user;

    ServiceTeam(Organisations organisations, CurrentUser user) {
        this.organisations = organisations;
        this.user = user;
    }

    boolean includesTheReader(ServiceId service) {
        return organisations.servedBy(service).stream()
                .anyMatch(organisation -> user.isIn(Groups.team(organisation.ods())));
    }
}
