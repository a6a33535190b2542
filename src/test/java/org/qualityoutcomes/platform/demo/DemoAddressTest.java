package org.qualityoutcomes.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

class DemoAddressTest {

    @Test
    void mailsAndDocumentsLeadToThePortOnWhichTheDemonstrationRuns() throws IOException {
        MockEnvironment environment = new MockEnvironment();
        new YamlPropertySourceLoader()
                .load("demo", new ClassPathResource("application-demo.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        assertThat(environment.getProperty("qualityoutcomes.base-url")).isEqualTo("http://localhost:8080");
        assertThat(environment.withProperty("server.port", "8120").getProperty("qualityoutcomes.base-url"))
                .isEqualTo("http://localhost:8120");
    }
}
