package org.qualityoutcomes.improvement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where something that was found elsewhere becomes an action of the service improvement plan. Who may is for the caller to ask. */
public interface ChosenActions {

    /** Where an action of this organisation would go now. */
    Place place(String ods);

    /**
     * Puts it into the plan: written down to be completed where the plan is being written, agreed and begun where it is in
     * force.
     *
     * @return the action's id
     * @throws org.qualityoutcomes.worklist.Refusal by the fields {@code outcome}, {@code text}, {@code owner}, {@code due},
     *     {@code measure} and {@code kind}, or where no plan takes it
     */
    UUID choose(String ods, Proposal proposal);

    /** What came of actions; those that are there no more are left out. One statement, however many there are. */
    Map<UUID, Fate> fates(Collection<UUID> actions);

    /** What the plan can do with one more action. */
    enum Taking {
        /** It begins at once. */
        AT_ONCE,
        /** It is written into the plan, and completed there. */
        TO_BE_WRITTEN,
        /** No plan takes actions: there is none, it is being decided on, or all in it is done. */
        LATER
    }

    /**
     * A place for an action.
     *
     * @param edition code of the edition whose outcomes its actions serve; null where there is no plan
     * @param team names of who may own it, by username
     * @param kinds what it can be measured by, titles by code
     */
    record Place(
            Taking taking,
            @Nullable UUID plan,
            @Nullable String edition,
            Map<String, String> team,
            Map<String, String> kinds) {}

    /**
     * What is proposed.
     *
     * @param outcome code in the plan's edition
     * @param indicator code in the plan's edition, or null
     * @param owner username
     * @param measure how one will see that it is done
     * @param kind code of what it is measured by
     */
    record Proposal(
            String outcome,
            @Nullable String indicator,
            String text,
            @Nullable String owner,
            @Nullable LocalDate due,
            String measure,
            @Nullable String kind) {

        public static Proposal of(String outcome, @Nullable String indicator, String text) {
            return new Proposal(outcome, indicator, text, null, null, "", null);
        }
    }

    /** How far an action came. */
    enum Standing {
        IN_PLAN("in the plan, not yet agreed"),
        IN_HAND("in hand"),
        DONE("done"),
        GIVEN_UP("given up");

        private final String title;

        Standing(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * What came of an action.
     *
     * @param proved whether evidence shows that it is done
     * @param unit what the figures count
     */
    record Fate(
            UUID action,
            String name,
            Standing standing,
            boolean proved,
            String unit,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}
}
