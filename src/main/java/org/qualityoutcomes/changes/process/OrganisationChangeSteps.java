package org.qualityoutcomes.changes.process;

import java.util.Date;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.qualityoutcomes.changes.domain.ChangeOrganisations;
import org.qualityoutcomes.changes.domain.EndChangedReviews;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process tells the change that its day has come. */
@Configuration
class OrganisationChangeSteps {

    @Bean
    Function<DelegateExecution, Date> changeDay(ChangeOrganisations change) {
        return execution -> Date.from(change.begins(id(execution)).toInstant());
    }

    @Bean
    JavaDelegate endReviews(EndChangedReviews reviews) {
        return execution -> reviews.end(id(execution));
    }

    @Bean
    JavaDelegate carryOutChange(ChangeOrganisations change) {
        return execution -> change.carryOut(id(execution));
    }

    private static UUID id(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(OrganisationChangeProcess.CHANGE_ID));
    }
}
