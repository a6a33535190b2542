package org.qualityoutcomes.review;

import java.util.Collection;
import java.util.List;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;

/** The reviews of all cycles. */
public interface Reviews {

    /** @throws org.qualityoutcomes.organisation.NotFound if there is none */
    Review get(ReviewId id);

    /** All of these at once, in any order; unknown ones are left out. */
    List<Review> all(Collection<ReviewId> ids);

    List<Review> ofCycle(CycleId cycle);

    /** Those of these organisations in one cycle, by reference. */
    List<Review> inCycle(CycleId cycle, Collection<Organisation> organisations);

    /** All of an organisation's, of both kinds, earliest first. */
    List<ReviewedAt> ofOrganisation(OrganisationId organisation);
}
