package org.qualityoutcomes.platform.engine;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.jspecify.annotations.Nullable;

/**
 * What the engine may remember: who did which task when, never what was typed or decided in it. Judgements stay blind
 * only if no history row carries a level or a word.
 */
final class DeedsHistory extends AbstractHistoryLevel {

    static final String NAME = "deeds";

    private static final Set<HistoryEventTypes> FORGOTTEN = EnumSet.of(
            HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
            HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
            HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
            HistoryEventTypes.VARIABLE_INSTANCE_DELETE,
            HistoryEventTypes.FORM_PROPERTY_UPDATE,
            HistoryEventTypes.DMN_DECISION_EVALUATE);

    /** Stored in the database and compared at each start; the engine's own levels are 0 to 3. */
    @Override
    public int getId() {
        return 20;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    @SuppressWarnings("SuspiciousMethodCalls") // types that are not the engine's own are simply kept
    public boolean isHistoryEventProduced(HistoryEventType type, @Nullable Object entity) {
        return !FORGOTTEN.contains(type);
    }
}
