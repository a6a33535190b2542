package org.qualityoutcomes.platform;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lists the reasons in place of a page of stack. */
class UnfitForUseAnalyzer extends AbstractFailureAnalyzer<UnfitForUse> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnfitForUse cause) {
        String reasons = cause.reasons().stream().map(reason -> "- " + reason).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "This is not fit for real reviews:\n" + reasons,
                "Mend all of it and start again. To try the product, start the demonstration: mvn spring-boot:run",
                failure);
    }
}
