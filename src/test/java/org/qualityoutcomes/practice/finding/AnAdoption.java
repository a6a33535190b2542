package org.qualityoutcomes.practice.finding;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.improvement.ChosenActions.Fate;
import org.qualityoutcomes.improvement.ChosenActions.Standing;
import org.qualityoutcomes.practice.finding.Adoptions.Adoption;
import org.qualityoutcomes.practice.finding.Counterparts.Code;

/** A card in use by ZB1, for outcome O2 of edition 2023. */
final class AnAdoption {

    static final Instant TAKEN = Instant.parse("2027-05-01T09:00:00Z");
    static final Code OUTCOME = new Code("2023", "O2");

    private AnAdoption() {}

    static Adoption waiting() {
        return waitingOf(UUID.randomUUID());
    }

    static Adoption waitingOf(UUID card) {
        return of(card, OUTCOME, null, null, null, null, null);
    }

    static Adoption inPlanSince(Instant at) {
        return of(OUTCOME, UUID.randomUUID(), at, 1, null, null);
    }

    static Adoption of(
            Code outcome,
            @Nullable UUID action,
            @Nullable Instant inPlanAt,
            @Nullable Integer before,
            @Nullable Integer after,
            @Nullable UUID review) {
        return of(UUID.randomUUID(), outcome, action, inPlanAt, before, after, review);
    }

    private static Adoption of(
            UUID card,
            Code outcome,
            @Nullable UUID action,
            @Nullable Instant inPlanAt,
            @Nullable Integer before,
            @Nullable Integer after,
            @Nullable UUID review) {
        return new Adoption(
                UUID.randomUUID(),
                card,
                "GP-1",
                "ZB1",
                TAKEN,
                false,
                outcome,
                "O2.L1.a",
                "Join the round",
                action,
                inPlanAt,
                before,
                after,
                review,
                false,
                null,
                "Title");
    }

    static Map<UUID, Fate> fate(Adoption adoption, Standing standing) {
        UUID action = adoption.actionId();
        return action == null ? Map.of() : Map.of(action, new Fate(action, "A1", standing, false, "", null, null));
    }
}
