package org.qualityoutcomes.platform.engine;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** What the engine has in hand and what it has given up, for whoever watches the application from outside. */
@Component
class EngineMeters implements MeterBinder {

    private final ManagementService management;
    private final RuntimeService runtime;

    EngineMeters(ManagementService management, RuntimeService runtime) {
        this.management = management;
        this.runtime = runtime;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "qualityoutcomes.jobs.due", "Jobs that could run now", () -> management
                .createJobQuery()
                .executable()
                .count());
        gauge(registry, "qualityoutcomes.incidents", "Steps that failed for good", () -> runtime.createIncidentQuery()
                .count());
    }

    private static void gauge(MeterRegistry registry, String name, String description, Supplier<Number> count) {
        Gauge.builder(name, count).description(description).register(registry);
    }
}
