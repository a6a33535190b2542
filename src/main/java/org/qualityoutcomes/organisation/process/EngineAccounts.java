package org.qualityoutcomes.organisation.process;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.GroupJoined;
import org.qualityoutcomes.organisation.GroupsLeft;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All in one command, so that the engine sends its statements in batches at its end. */
@Component
@Transactional(readOnly = true)
class EngineAccounts implements Accounts {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int UNGUESSABLE = 32;

    private final IdentityService identity;
    private final CommandExecutor engine;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    EngineAccounts(ProcessEngine engine, JdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.events = events;
        this.identity = engine.getIdentityService();
        this.engine = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> entries() {
        Map<String, Set<String>> groups = new HashMap<>();
        // the engine answers this for one person at a time only
        jdbc.query("select USER_ID_, GROUP_ID_ from ACT_ID_MEMBERSHIP", row -> {
            groups.computeIfAbsent(row.getString(1), user -> new HashSet<>()).add(row.getString(2));
        });
        return NobodyAsks.of(identity, () -> identity.createUserQuery().list()).stream()
                .map(EnginePeople::person)
                .map(person -> new Entry(person, groups.getOrDefault(person.username(), Set.of())))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Collection<Entry> named) {
        Succession succession = Succession.read(jdbc);
        List<Entry> entries = named.stream()
                .map(entry -> new Entry(entry.person(), succession.with(entry.groups())))
                .toList();
        Map<String, Entry> there = entries().stream()
                .collect(Collectors.toMap(entry -> entry.person().username(), entry -> entry));
        NobodyAsks.of(
                identity,
                () -> engine.execute(context -> {
                    addGroups(entries);
                    entries.forEach(entry -> enter(entry, there));
                    return entries;
                }));
        entries.forEach(entry -> newGroups(entry, there)
                .forEach(group ->
                        events.publishEvent(new GroupJoined(entry.person().username(), group))));
    }

    private static Stream<String> newGroups(Entry entry, Map<String, Entry> there) {
        Entry known = there.get(entry.person().username());
        Set<String> held = known == null ? Set.of() : known.groups();
        return entry.groups().stream().filter(group -> !held.contains(group));
    }

    private void addGroups(Collection<Entry> entries) {
        Set<String> there =
                identity.createGroupQuery().list().stream().map(Group::getId).collect(Collectors.toSet());
        entries.stream()
                .flatMap(entry -> entry.groups().stream())
                .filter(there::add)
                .forEach(group -> identity.saveGroup(EnginePeople.group(identity, group)));
    }

    private void enter(Entry entry, Map<String, Entry> there) {
        Person person = entry.person();
        Entry known = there.get(person.username());
        if (known == null) {
            User user = identity.newUser(person.username());
            EnginePeople.describe(user, person);
            user.setPassword(unguessable());
            identity.saveUser(user);
        } else if (!known.person().equals(person)) {
            User user = user(person.username());
            EnginePeople.describe(user, person);
            identity.saveUser(user);
        }
        newGroups(entry, there).forEach(group -> identity.createMembership(person.username(), group));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(String username, Set<String> groups) {
        NobodyAsks.of(identity, () -> {
            Set<String> held = identity.createGroupQuery().groupMember(username).list().stream()
                    .map(Group::getId)
                    .filter(groups::contains)
                    .collect(Collectors.toSet());
            held.forEach(group -> identity.deleteMembership(username, group));
            if (!held.isEmpty()) {
                events.publishEvent(new GroupsLeft(username, held));
            }
            return held;
        });
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void setPassword(String username, String password) {
        NobodyAsks.of(identity, () -> {
            User user = user(username);
            user.setPassword(password);
            identity.saveUser(user);
            identity.unlockUser(username);
            return user;
        });
    }

    private User user(String username) {
        User user = identity.createUserQuery().userId(username).singleResult();
        if (user == null) {
            throw new NotFound();
        }
        return user;
    }

    private static String unguessable() {
        byte[] bytes = new byte[UNGUESSABLE];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
