package org.qualityoutcomes.support;

import java.util.ArrayList;
import java.util.List;
import org.qualityoutcomes.QualityOutcomes;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a database, for tests that start it more than once; its jobs wait to be asked. */
public final class Application {

    private Application() {}

    public static ConfigurableApplicationContext on(String url, String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--spring.datasource.url=" + url,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.mail.host=localhost",
                "--camunda.bpm.job-execution.enabled=false"));
        all.addAll(List.of(arguments));
        return new SpringApplicationBuilder(QualityOutcomes.class).run(all.toArray(String[]::new));
    }
}
