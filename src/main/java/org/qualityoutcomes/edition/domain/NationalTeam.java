package org.qualityoutcomes.edition.domain;

import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.stereotype.Component;

/** Editions are the national team's: for everybody else there is nothing before one is published. */
@Component
class NationalTeam {

    private final CurrentUser user;

    NationalTeam(CurrentUser user) {
        this.user = user;
    }

    boolean asks() {
        return user.isIn(Groups.NATIONAL);
    }

    /** @return the user name. @throws NotFound for everybody else */
    String require() {
        if (!asks()) {
            throw new NotFound();
        }
        return user.require();
    }
}
