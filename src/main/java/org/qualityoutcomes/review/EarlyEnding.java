package org.qualityoutcomes.review;

import org.qualityoutcomes.organisation.OrganisationId;

/**
 * A review ends before it has come to what it was for. Its lifecycle stops wherever it is, with all that belongs to it;
 * what was written and judged until then stays on record.
 */
public interface EarlyEnding {

    /** Why it ends, and up to where it can. */
    enum Cause {
        /** The organisation gives this review up. */
        WITHDRAWN(Phase.WITHDRAWN),
        /** The organisation became part of another one, which does not carry this review on. */
        MERGED(Phase.MERGED),
        /** The organisation is no more, so there is nobody left whom a report or a plan could bind. */
        CLOSED(Phase.DISCONTINUED);

        private final Phase phase;

        Cause(Phase phase) {
            this.phase = phase;
        }

        /** Where the review stands from then on. */
        public Phase phase() {
            return phase;
        }

        /** Where a report is written or a plan is followed, only an organisation that is no more ends it. */
        public boolean canEnd(Phase at) {
            return at.isBeforeTheOutcome() || (this == CLOSED && !at.isOver());
        }
    }

    /**
     * Ends it now. The decision itself is journalled by the caller.
     *
     * @throws org.qualityoutcomes.worklist.Refusal where it cannot be ended for that cause any more
     */
    void end(ReviewId review, Cause cause, String reason);

    /** What waits beyond the end of the organisation's reviews, such as notice of the next one, waits no more. */
    void stopWaiting(OrganisationId organisation);
}
