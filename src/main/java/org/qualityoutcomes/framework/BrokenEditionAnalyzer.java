package org.qualityoutcomes.framework;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends the start with file, line and reason in place of a page of stack. */
class BrokenEditionAnalyzer extends AbstractFailureAnalyzer<BrokenEdition> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, BrokenEdition cause) {
        return new FailureAnalysis(
                "An edition of the framework is broken. " + cause.getMessage(),
                "Correct the file; the schemas beside the editions say what belongs into it.",
                failure);
    }
}
