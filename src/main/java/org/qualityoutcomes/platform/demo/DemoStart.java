package org.qualityoutcomes.platform.demo;

import java.net.URI;
import org.qualityoutcomes.documents.Documents;
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

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoAccounts accounts;
    private final Editions editions;
    private final Cycles cycles;
    private final Documents documents;
    private final DemoClock clock;
    private final Environment environment;

    DemoStart(
            DemoAccounts accounts,
            Editions editions,
            Cycles cycles,
            Documents documents,
            DemoClock clock,
            Environment environment) {
        this.accounts = accounts;
        this.editions = editions;
        this.cycles = cycles;
        this.documents = documents;
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
        try {
            if (environment.getProperty("qualityoutcomes.demo.story", Boolean.class, true)) {
                tell(new Scene(address, editions.get("2023")));
            }
            LOG.info("Quality Outcomes is ready: {}", address);
        } catch (RuntimeException broken) {
            LOG.error("The demonstration could not be prepared to its end. The next start begins it anew.", broken);
        }
    }

    /** Once, on an empty database. */
    private void tell(Scene scene) {
        if (clock.isArrived() || !cycles.all().isEmpty()) {
            return;
        }
        LOG.info("The demonstration is being prepared, which takes a minute or two: twelve organisations and their"
                + " reviews are driven through fifteen months.");
        DemoFiles kept = DemoFiles.of(environment);
        kept.begin();
        accounts.register(DemoOrganisation.MORE);
        new Demonstration(clock, scene, new SampleFiles(documents), clock.today()).tell();
        kept.end();
    }
}
