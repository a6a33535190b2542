package org.qualityoutcomes.model;

import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** No test inherits what another one played. */
final class FreshMocks implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext context) {
        Mocks.reset();
    }
}
