package org.qualityoutcomes.platform.engine;

import java.time.Clock;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.review.Reviews;
import org.qualityoutcomes.worklist.StepLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the house's rules to the engine; rooms are asked for late, since they need the engine themselves. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** The engine takes its plugins before it starts, so it starts after the migrations. */
    @Bean
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin houseRules(
            ObjectProvider<Organisations> organisations,
            ObjectProvider<Reviews> reviews,
            ObjectProvider<StepLog> steps,
            ObjectProvider<KeptApart> apart,
            Clock clock,
            ApplicationEventPublisher events) {
        CaseNames names = new CaseNames(organisations, reviews);
        return new HouseRules(new UserTaskRules(
                new FormCheck(),
                names,
                new HandingOut(events, names),
                new StepKeeping(steps, names, clock),
                new Impartiality(apart, names)));
    }
}
