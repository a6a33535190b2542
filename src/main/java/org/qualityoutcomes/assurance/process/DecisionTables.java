package org.qualityoutcomes.assurance.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.qualityoutcomes.assurance.domain.AgreementTable;
import org.qualityoutcomes.assurance.domain.ModerationTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The two tables, evaluated beside the process engine, which would keep their inputs (levels!) in its history. */
@Configuration(proxyBeanMethods = false)
class DecisionTables {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @Bean
    AgreementTable agreementTable() {
        DmnDecision agreement = read("agreement");
        return (sameLevel, subLevelSteps) -> {
            DmnDecisionRuleResult rule = engine.evaluateDecisionTable(
                            agreement, Map.of("sameLevel", sameLevel, "subLevelSteps", subLevelSteps))
                    .getSingleResult();
            return new AgreementTable.Decision("agreed".equals(rule.getEntry("outcome")), rule.getEntry("sentence"));
        };
    }

    @Bean
    ModerationTable moderationTable() {
        DmnDecision selection = read("moderation-selection", "moderationSelection");
        return facts -> engine.evaluateDecisionTable(
                        selection,
                        Map.of(
                                "unresolved", facts.unresolved(),
                                "levelGap", facts.levelGap(),
                                "extreme", facts.extreme(),
                                "newValidator", facts.newValidator(),
                                "sampled", facts.sampled()))
                .<String>collectEntries("reason");
    }

    private DmnDecision read(String name) {
        return read(name, name);
    }

    private DmnDecision read(String file, String decision) {
        try (InputStream table = new ClassPathResource("bpmn/" + file + ".dmn").getInputStream()) {
            return engine.parseDecision(decision, table);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
