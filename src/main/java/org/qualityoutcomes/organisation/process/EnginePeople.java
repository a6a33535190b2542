package org.qualityoutcomes.organisation.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

@Component
class EnginePeople implements People {

    private final IdentityService identity;
    private final NamedParameterJdbcTemplate jdbc;

    EnginePeople(IdentityService identity, JdbcTemplate jdbc) {
        this.identity = identity;
        this.jdbc = new NamedParameterJdbcTemplate(jdbc);
    }

    @Override
    public Optional<Person> find(String username) {
        return asNobody(() -> Optional.ofNullable(
                        identity.createUserQuery().userId(username).singleResult()))
                .map(EnginePeople::person);
    }

    @Override
    public String nameOf(String username) {
        return find(username).map(Person::name).orElse(username);
    }

    @Override
    public Map<String, String> namesOf(Collection<String> usernames) {
        if (usernames.isEmpty()) {
            return Map.of();
        }
        return asNobody(() -> identity.createUserQuery()
                        .userIdIn(usernames.toArray(String[]::new))
                        .list())
                .stream()
                .map(EnginePeople::person)
                .collect(Collectors.toMap(Person::username, Person::name));
    }

    @Override
    public List<Person> inGroup(String group) {
        return asNobody(() -> identity.createUserQuery().memberOfGroup(group).list()).stream()
                .map(EnginePeople::person)
                .sorted(Comparator.comparing(Person::username))
                .toList();
    }

    @Override
    public Set<String> groupsOf(String username) {
        return asNobody(() -> identity.createGroupQuery().groupMember(username).list()).stream()
                .map(Group::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Map<String, Set<String>> groupsOf(Collection<String> usernames) {
        if (usernames.isEmpty()) {
            return Map.of();
        }
        Map<String, Set<String>> groups = new HashMap<>();
        // the engine answers this for one person at a time only
        jdbc.query(
                "select USER_ID_, GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ in (:usernames)",
                Map.of("usernames", usernames),
                row -> {
                    groups.computeIfAbsent(row.getString(1), user -> new HashSet<>())
                            .add(row.getString(2));
                });
        return groups;
    }

    @Override
    public void register(Person person, String password, String... groups) {
        asNobody(() -> {
            if (find(person.username()).isEmpty()) {
                create(person, password);
            }
            for (String group : groups) {
                enter(person.username(), group);
            }
            return person;
        });
    }

    private void create(Person person, String password) {
        User user = identity.newUser(person.username());
        describe(user, person);
        user.setPassword(password);
        identity.saveUser(user);
    }

    static void describe(User user, Person person) {
        int space = person.name().lastIndexOf(' ');
        user.setFirstName(space < 0 ? "" : person.name().substring(0, space));
        user.setLastName(person.name().substring(space + 1));
        user.setEmail(person.email());
    }

    static Group group(IdentityService identity, String id) {
        Group created = identity.newGroup(id);
        created.setName(id);
        created.setType("WORKFLOW");
        return created;
    }

    @Override
    public void join(String username, String group) {
        asNobody(() -> {
            Succession.read(jdbc.getJdbcTemplate()).with(Set.of(group)).forEach(each -> enter(username, each));
            return username;
        });
    }

    private void enter(String username, String group) {
        if (!isBegun(group) && identity.createGroupQuery().groupId(group).count() == 0) {
            identity.saveGroup(group(identity, group));
        }
        if (!groupsOf(username).contains(group)) {
            identity.createMembership(username, group);
        }
    }

    /** What somebody joined first in the same command is written down at its end only, and no query finds it before. */
    private static boolean isBegun(String group) {
        CommandContext command = Context.getCommandContext();
        return command != null && command.getDbEntityManager().getCachedEntity(GroupEntity.class, group) != null;
    }

    private <T> T asNobody(Supplier<T> question) {
        return NobodyAsks.of(identity, question);
    }

    static Person person(User user) {
        String name = "%s %s"
                .formatted(blank(user.getFirstName()), blank(user.getLastName()))
                .strip();
        return new Person(user.getId(), name.isEmpty() ? user.getId() : name, blank(user.getEmail()));
    }

    private static String blank(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
