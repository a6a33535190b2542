package org.qualityoutcomes.platform.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;

/** Brings the house's rules into the engine before it starts. */
class HouseRules extends AbstractProcessEnginePlugin {

    private final UserTaskRules userTasks;

    HouseRules(UserTaskRules userTasks) {
        this.userTasks = userTasks;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(with(engine.getCustomHistoryLevels(), new DeedsHistory()));
        engine.setCustomPostBPMNParseListeners(with(engine.getCustomPostBPMNParseListeners(), userTasks));
        engine.setCustomPreCommandInterceptorsTxRequired(with(
                with(engine.getCustomPreCommandInterceptorsTxRequired(), new RefusalInterceptor()),
                new RaceInterceptor()));
    }

    private static <T> List<T> with(@Nullable List<T> present, T added) {
        List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
        all.add(added);
        return all;
    }
}
