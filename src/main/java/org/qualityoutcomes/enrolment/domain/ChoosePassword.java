package org.qualityoutcomes.enrolment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever follows a link chooses the password of their account; the first administrator describes the account too. */
@Component
@Transactional
public class ChoosePassword {

    private final Invitations invitations;
    private final Accounts accounts;
    private final People people;

    ChoosePassword(Invitations invitations, Accounts accounts, People people) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.people = people;
    }

    /** Empty if the link never was one, is used, or has ended: which of them is nobody's business. */
    @Transactional(readOnly = true)
    public Optional<Invitation> open(String token) {
        return invitations.find(token);
    }

    /**
     * Uses the link up.
     *
     * @throws NotFound if it leads nowhere any more
     * @throws Refusal if the password is no good
     */
    public void choose(String token, String password) {
        String username = invitations.hold(token).map(Invitation::username).orElseThrow(NotFound::new);
        PersonRules.password(password, username).ifPresent(sentence -> {
            throw Refusal.of("password", sentence);
        });
        accounts.setPassword(username, password);
        invitations.end(username);
    }

    /**
     * The same for the first administrator.
     *
     * @throws NotFound if the link leads nowhere any more, or somebody administers the system already
     * @throws Refusal if something is wrong with the account or its password
     */
    public void becomeAdministrator(String token, Person typed, String password) {
        boolean open =
                invitations.hold(token).filter(Invitation::isForAdministrator).isPresent();
        if (!open || !people.inGroup(Groups.TECHNICAL).isEmpty()) {
            throw new NotFound();
        }
        Person person = new Person(
                typed.username().strip().toLowerCase(Locale.ROOT),
                typed.name().strip(),
                typed.email().strip());
        List<Refusal.Problem> problems = problems(person, password);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        accounts.enter(List.of(new Accounts.Entry(person, Set.of(Groups.TECHNICAL))));
        accounts.setPassword(person.username(), password);
        invitations.end(null);
    }

    private List<Refusal.Problem> problems(Person person, String password) {
        List<Refusal.Problem> problems = new ArrayList<>();
        if (person.username().length() > PersonRules.LONGEST_USERNAME
                || people.find(person.username()).isPresent()) {
            problems.add(new Refusal.Problem("username", "This user name is taken or too long. Choose another one."));
        }
        PersonRules.username(person.username())
                .ifPresent(sentence -> problems.add(new Refusal.Problem("username", sentence)));
        if (person.name().isEmpty() || person.name().length() > PersonRules.LONGEST_NAME) {
            problems.add(new Refusal.Problem("name", "Enter your name."));
        }
        PersonRules.email(person.email()).ifPresent(sentence -> problems.add(new Refusal.Problem("email", sentence)));
        PersonRules.password(password, person.username())
                .ifPresent(sentence -> problems.add(new Refusal.Problem("password", sentence)));
        return problems;
    }
}
