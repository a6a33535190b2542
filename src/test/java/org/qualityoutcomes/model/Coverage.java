package org.qualityoutcomes.model;

import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;

/** The floor for each model: every node and every flow is walked. */
final class Coverage {

    /** Not under the engine's own default name: whoever asks for an engine would find it and make a second one. */
    private static final String SETTINGS = "model/engine.cfg.xml";

    private Coverage() {}

    static ProcessEngineCoverageExtension whole() {
        return ProcessEngineCoverageExtension.builder()
                .configurationResource(SETTINGS)
                .assertClassCoverageAtLeast(1.0)
                .build();
    }
}
