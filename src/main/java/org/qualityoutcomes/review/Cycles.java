package org.qualityoutcomes.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The cycles of reviews. */
public interface Cycles {

    /** @throws org.qualityoutcomes.organisation.NotFound if there is none */
    Cycle get(CycleId id);

    /** Latest first. */
    List<Cycle> all();

    /** Those whose reviews come to levels, latest first. */
    default List<Cycle> withLevels() {
        return all().stream().filter(cycle -> cycle.kind().hasLevels()).toList();
    }

    /** Plans a cycle over all organisations and starts its process; the national team's first task is to set it up. */
    CycleId plan(
            CycleKind kind,
            String reference,
            String name,
            String edition,
            LocalDate periodFrom,
            LocalDate periodTo,
            LocalDate deadline);

    /**
     * Tells the cycle's process that a moderation meeting begins.
     *
     * @throws org.qualityoutcomes.worklist.Refusal where the cycle has nothing to moderate
     */
    void convene(CycleId cycle, UUID meetingId, String meetingReference);
}
