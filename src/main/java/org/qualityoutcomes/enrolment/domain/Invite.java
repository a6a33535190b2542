package org.qualityoutcomes.enrolment.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.qualityoutcomes.enrolment.PeopleInvited;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives people the link by which they choose their password. */
@Component
public class Invite {

    /** Over a holiday. */
    private static final Duration OPEN = Duration.ofDays(14);

    private final Invitations invitations;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invite(Invitations invitations, People people, ApplicationEventPublisher events, Clock clock) {
        this.invitations = invitations;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A new link for somebody who lost theirs, or their password; the older ones end.
     *
     * @throws Refusal if there is no such account, or none with an address
     */
    @Transactional
    public void again(String username) {
        Person person = people.find(username)
                .filter(each -> !each.email().isBlank())
                .orElseThrow(() ->
                        Refusal.of("username", "There is no account with this user name that has an e-mail address."));
        invitations.end(person.username());
        all(List.of(person));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void all(Collection<Person> invited) {
        Instant until = clock.instant().plus(OPEN);
        List<Invitations.Issued> issued = new ArrayList<>();
        List<PeopleInvited.Invited> told = new ArrayList<>();
        for (Person person : invited) {
            Invitations.Issued link = Invitations.Issued.to(person.username());
            issued.add(link);
            told.add(new PeopleInvited.Invited(person, link.path(), until));
        }
        invitations.keep(issued, until);
        events.publishEvent(new PeopleInvited(told));
    }
}
