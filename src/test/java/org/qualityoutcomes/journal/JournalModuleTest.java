package org.qualityoutcomes.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.organisation.CurrentUser;
import org.qualityoutcomes.organisation.KeptApart;
import org.qualityoutcomes.review.ComingDays;
import org.qualityoutcomes.review.Deed;
import org.qualityoutcomes.support.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Of the other rooms the journal knows their deeds, and each becomes a line. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
// the engine's tables and its level of history are brought by the platform, which is not here
@TestPropertySource(
        properties = {
            "camunda.bpm.database.schema-update=true",
            "camunda.bpm.history-level=none",
            "camunda.bpm.job-execution.enabled=false"
        })
// its engine must not stay beside those of other tests
@DirtiesContext
class JournalModuleTest {

    @Autowired
    private Journal journal;

    @MockitoBean
    private CurrentUser user;

    // answered by the ledger of conflicts, which is not here either
    @MockitoBean
    private KeptApart keptApart;

    // answered by the room of reports
    @MockitoBean
    private ComingDays coming;

    private record Done(UUID chain, String what, String capacity, @Nullable String reason) implements Deed {}

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2027-09-01T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabase::h2);
    }

    @Test
    void aDeedBecomesALine(Scenario scenario) {
        UUID chain = UUID.randomUUID();
        when(user.username()).thenReturn(Optional.of("lead.za1"));

        scenario.publish(new Done(chain, "Team plan agreed.", "library lead", "All six are taken."))
                .andWaitForStateChange(() -> journal.read(chain), lines -> !lines.isEmpty())
                .andVerify(lines -> assertThat(lines.get(0))
                        .extracting(Entry::actor, Entry::what, Entry::reason)
                        .containsExactly("lead.za1", "Team plan agreed.", "All six are taken."));
    }
}
