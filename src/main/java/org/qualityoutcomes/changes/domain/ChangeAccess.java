package org.qualityoutcomes.changes.domain;

import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Organisations are changed by the national team, and by those of it alone who have no tie to them. */
@Component
class ChangeAccess {

    private final Organisations organisations;
    private final KeptApart apart;
    private final CurrentUser user;

    ChangeAccess(Organisations organisations, KeptApart apart, CurrentUser user) {
        this.organisations = organisations;
        this.apart = apart;
        this.user = user;
    }

    boolean isNational() {
        return user.isIn(Groups.NATIONAL);
    }

    void national() {
        if (!isNational()) {
            throw new NotFound();
        }
    }

    Organisation open(String ods) {
        national();
        Organisation organisation = organisations.byOds(ods);
        if (apart.isKept(ods)) {
            throw new NotFound();
        }
        return organisation;
    }

    boolean isOpen(Organisation organisation) {
        return !apart.isKept(organisation.ods());
    }

    String username() {
        return user.require();
    }
}
