package org.qualityoutcomes.platform.demo;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.qualityoutcomes.framework.Editions;
import org.qualityoutcomes.review.Cycles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** When the demonstration is up: its people, its story, and where to find it. */
@Component
@Profile("demo")
class DemoStart {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoAccounts accounts;
    private final Editions editions;
    private final Cycles cycles;
    private final Clock clock;
    private final Environment environment;

    DemoStart(DemoAccounts accounts, Editions editions, Cycles cycles, Clock clock, Environment environment) {
        this.accounts = accounts;
        this.editions = editions;
        this.cycles = cycles;
        this.clock = clock;
        this.environment = environment;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        int port = ((WebServerApplicationContext) ready.getApplicationContext())
                .getWebServer()
                .getPort();
        URI address = URI.create("http://localhost:" + port + "/");
        accounts.register();
        // beside the start, because the engine works on its jobs only when the start is over
        new Thread(() -> prepare(address), "demonstration").start();
    }

    private void prepare(URI address) {
        if (environment.getProperty("qualityoutcomes.demo.story", Boolean.class, true)) {
            LOG.info("The demonstration is being prepared: two reviews are driven through their processes.");
            tell(new Scene(address, editions.get("2023")));
        }
        LOG.info("Quality Outcomes is ready: {}", address);
    }

    /** Once, on an empty database: one review is with its validators, the other with its team. */
    private void tell(Scene scene) {
        if (!cycles.all().isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        String cycle = Integer.toString(today.getYear() + 1);
        new CycleStory(scene).open(cycle, today);
        SelfEvaluationStory submitted = new SelfEvaluationStory(scene, cycle, "ZA1", today);
        submitted.evaluate(submitted.begin(), 2);
        submitted.conclude();
        new ValidationStory(scene, cycle, "ZA1").assignAndAccept();
        SelfEvaluationStory working = new SelfEvaluationStory(scene, cycle, "ZB1", today);
        String review = working.begin();
        working.gather(review, "O1");
        working.judge(review, "O1", 3);
        working.gather(review, "O2");
    }
}
