package org.qualityoutcomes.review.domain;

import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.stereotype.Component;

/** Lets the national team through; for everybody else what is asked for is not there. */
@Component
class NationalTeam {

    private final CurrentUser reader;

    NationalTeam(CurrentUser reader) {
        this.reader = reader;
    }

    void only() {
        if (!reader.isIn(Groups.NATIONAL)) {
            throw new NotFound();
        }
    }
}
