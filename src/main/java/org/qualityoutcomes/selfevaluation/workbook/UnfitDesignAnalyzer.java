package org.qualityoutcomes.selfevaluation.workbook;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Ends the start with the file and the reason in place of a page of stack. */
class UnfitDesignAnalyzer extends AbstractFailureAnalyzer<UnfitDesign> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, UnfitDesign cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Correct the workbook, or leave the setting out to have ours.",
                failure);
    }
}
