package org.qualityoutcomes.documents;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends the start with the setting and the reason in place of a page of stack. */
class UnfitLookAnalyzer extends AbstractFailureAnalyzer<UnfitLook> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnfitLook cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Correct the setting, or leave it out to have our own.", failure);
    }
}
