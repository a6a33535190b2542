package org.qualityoutcomes.review;

/**
 * Who may open a review's pages. Each method returns the review or throws
 * {@link org.qualityoutcomes.organisation.NotFound}, so that a stranger cannot tell a review that exists from one that
 * does not. Validators and moderators are not here: they see what the assurance room assigns to them.
 */
public interface ReviewAccess {

    /** The organisation's lead and team: those who write. */
    Review forTeam(ReviewId id);

    /** The organisation's lead alone. */
    Review forLead(ReviewId id);

    /** Lead, team and executive sponsor of the organisation. */
    Review forOrganisation(ReviewId id);

    /** The national team alone. */
    Review forNational(ReviewId id);

    /** The organisation's lead, team and sponsor, its region's lead and the national team. */
    Review forReaders(ReviewId id);
}
