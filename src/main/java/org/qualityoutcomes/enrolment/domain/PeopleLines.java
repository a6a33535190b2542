package org.qualityoutcomes.enrolment.domain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Register;

/** One role of one person a line; whoever has several roles stands there several times. */
final class PeopleLines {

    static final Column USERNAME = Column.called("User name", "login", "user");
    static final Column NAME = Column.called("Name", "full name");
    static final Column EMAIL = Column.called("E-mail", "mail", "email address");
    static final Column ROLE = Column.called("Role");
    static final Column IN = Column.called("Organisation or region", "in", "of", "organisation", "region", "ods code");
    static final List<Column> COLUMNS = List.of(USERNAME, NAME, EMAIL, ROLE, IN);

    private final Predicate<String> organisations;
    private final Map<String, Register.Entry> gone;
    private final Map<String, Set<String>> held;
    private final Map<String, Known> people = new LinkedHashMap<>();

    /**
     * Reads on from line to line.
     *
     * @param organisations whether there is one with this code, today or in the same file
     * @param gone those that are no more, by code: nobody gets a role there
     * @param held ids of the groups that people are in, by user name: what is written out comes back
     */
    PeopleLines(Predicate<String> organisations, Map<String, Register.Entry> gone, Map<String, Set<String>> held) {
        this.organisations = organisations;
        this.gone = gone;
        this.held = held;
    }

    private record Known(Person person, int line, Map<Post, Integer> posts) {}

    void read(ListLines.Line line) {
        String username = line.required(USERNAME, PersonRules.LONGEST_USERNAME).toLowerCase(Locale.ROOT);
        String email = line.required(EMAIL, PersonRules.LONGEST_EMAIL);
        Person person = new Person(username, line.required(NAME, PersonRules.LONGEST_NAME), email);
        if (!username.isEmpty()) {
            PersonRules.username(username).ifPresent(sentence -> line.object(USERNAME, sentence));
        }
        if (!email.isEmpty()) {
            PersonRules.email(email).ifPresent(sentence -> line.object(EMAIL, sentence));
        }
        Optional<Post> post = post(line).filter(each -> isThere(each, username, line));
        Known known = people.computeIfAbsent(username, name -> new Known(person, line.number(), new HashMap<>()));
        if (!known.person().equals(person)) {
            line.object(
                    known.person().name().equals(person.name()) ? EMAIL : NAME,
                    "The same user name stands in line " + known.line() + " with another one.");
        }
        post.ifPresent(each -> {
            Integer before = known.posts().putIfAbsent(each, line.number());
            if (before != null) {
                line.object(ROLE, "The same role of the same person stands in line " + before + " already.");
            }
        });
    }

    private boolean isThere(Post post, String username, ListLines.Line line) {
        Register.Entry left = gone.get(post.in());
        if (left == null || held.getOrDefault(username, Set.of()).contains(post.group())) {
            return true;
        }
        line.object(
                IN,
                whatBecameOf(left)
                        + (left.successor() == null ? " Nobody gets a role there." : " Give the role there."));
        return false;
    }

    static String whatBecameOf(Register.Entry gone) {
        return gone.successor() == null
                ? gone.name() + " was closed."
                : gone.name() + " is part of " + gone.successor() + " now.";
    }

    private Optional<Post> post(ListLines.Line line) {
        Optional<Role> role = Role.named(line.of(ROLE));
        if (role.isEmpty()) {
            line.object(ROLE, "There is no such role. The roles are: " + String.join(", ", Role.titles()) + ".");
            return Optional.empty();
        }
        String in = line.of(IN);
        return switch (role.get().scope()) {
            case EVERYWHERE -> everywhere(line, role.get(), in);
            case REGION -> region(line, role.get(), in);
            case ORGANISATION -> organisation(line, role.get(), in.toUpperCase(Locale.ROOT));
        };
    }

    private static Optional<Post> everywhere(ListLines.Line line, Role role, String in) {
        if (!in.isEmpty()) {
            line.object(
                    IN,
                    "This role is one for all organisations: leave this empty. A role in one organisation needs a line"
                            + " of its own.");
            return Optional.empty();
        }
        return Optional.of(new Post(role, ""));
    }

    private static Optional<Post> region(ListLines.Line line, Role role, String in) {
        Optional<Post> post = Post.region(in).map(region -> new Post(role, region.title()));
        if (post.isEmpty()) {
            line.object(IN, "There is no such region.");
        }
        return post;
    }

    private Optional<Post> organisation(ListLines.Line line, Role role, String code) {
        if (code.isEmpty()) {
            line.object(IN, "This role needs the code of an organisation.");
            return Optional.empty();
        }
        if (!organisations.test(code)) {
            line.object(IN, "There is no organisation with this code, neither here nor in this file.");
            return Optional.empty();
        }
        return Optional.of(new Post(role, code));
    }

    List<Member> entries() {
        return people.values().stream()
                .map(known -> new Member(
                        known.person(), new LinkedHashSet<>(known.posts().keySet())))
                .toList();
    }
}
