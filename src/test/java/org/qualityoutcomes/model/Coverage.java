package org.qualityoutcomes.model;

import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

/** The floor for each model: every node and every flow is walked. */
final class Coverage {

    private Coverage() {}

    static ProcessEngineCoverageExtension whole() {
        return ProcessEngineCoverageExtension.builder()
                .assertClassCoverageAtLeast(1.0)
                .build();
    }
}
