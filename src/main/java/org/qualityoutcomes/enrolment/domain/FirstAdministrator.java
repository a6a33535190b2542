package org.qualityoutcomes.enrolment.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * As long as nobody administers the system, each start prints a link by which somebody can: whoever reads the log of a
 * server may.
 */
@Component
@Profile("!demo")
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final Duration OPEN = Duration.ofDays(1);

    private final Invitations invitations;
    private final People people;
    private final Clock clock;
    private final String baseUrl;

    FirstAdministrator(
            Invitations invitations, People people, Clock clock, @Value("${qualityoutcomes.base-url}") String baseUrl) {
        this.invitations = invitations;
        this.people = people;
        this.clock = clock;
        this.baseUrl = baseUrl.replaceFirst("/+$", "");
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void invite() {
        if (!people.inGroup(Groups.TECHNICAL).isEmpty()) {
            return;
        }
        Invitations.Issued issued = Invitations.Issued.to(null);
        invitations.keep(List.of(issued), clock.instant().plus(OPEN));
        LOG.warn("Nobody administers this system yet. Within a day, once: {}{}", baseUrl, issued.path());
    }
}
