package org.qualityoutcomes.platform.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qualityoutcomes.assurance.FormerValidators;
import org.qualityoutcomes.organisation.Groups;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.People;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Region;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demonstration's invented organisations and one account for each role. They exist in the profile demo only. */
@Component
@Profile("demo")
public class DemoAccounts {

    /** The password of all accounts. */
    public static final String PASSWORD = "Evidence-first-27";

    /** How all their addresses end; no mail server takes them. */
    public static final String MAIL = "@mail.example";

    private static final int TEAM = 3;
    private static final int VALIDATORS = 6;
    private static final int MODERATORS = 4;

    private final Organisations organisations;
    private final People people;
    private final FormerValidators validators;
    private final Clock clock;

    /** One line of the sign-in page's list. */
    public record Account(String username, String role) {}

    DemoAccounts(Organisations organisations, People people, FormerValidators validators, Clock clock) {
        this.organisations = organisations;
        this.people = people;
        this.validators = validators;
        this.clock = clock;
    }

    /** The accounts that belong to no organisation, in the order in which a newcomer would try them. */
    public List<Account> all() {
        List<Account> accounts = new ArrayList<>();
        accounts.add(new Account("national", "national team"));
        List.of(Region.values())
                .forEach(region ->
                        accounts.add(new Account("regional." + region.key(), "regional lead, " + region.title())));
        IntStream.rangeClosed(1, VALIDATORS).forEach(n -> accounts.add(new Account("validator" + n, "validator")));
        IntStream.rangeClosed(1, MODERATORS).forEach(n -> accounts.add(new Account("moderator" + n, "moderator")));
        accounts.add(new Account("admin", "technical account"));
        return accounts;
    }

    /** The organisations that are there, by code. */
    @Transactional(readOnly = true)
    public List<DemoOrganisation> organisations() {
        Set<String> there = organisations.all().stream().map(Organisation::ods).collect(Collectors.toSet());
        return Stream.concat(DemoOrganisation.FIRST.stream(), DemoOrganisation.MORE.stream())
                .filter(each -> there.contains(each.ods()))
                .sorted(Comparator.comparing(DemoOrganisation::ods))
                .toList();
    }

    /** Creates what is not there yet. */
    @Transactional
    public void register() {
        register(DemoOrganisation.FIRST);
        all().forEach(account -> person(account.username()));
        IntStream.rangeClosed(1, VALIDATORS).forEach(n -> takeOver("validator" + n));
    }

    /** They have validated before, so that the story need not begin with their training; it lasts as long as any story. */
    private void takeOver(String validator) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        validators.takeOver(validator, "A library outside the scheme", today.minusYears(6), today.plusYears(5));
    }

    /** Adds organisations with an account for each of their roles. */
    @Transactional
    void register(List<DemoOrganisation> added) {
        added.forEach(each -> {
            organisations.register(each.ods(), each.name(), each.region(), each.service());
            String code = "." + each.code();
            person("lead" + code);
            IntStream.rangeClosed(1, TEAM).forEach(n -> person("team" + n + code));
            person("sponsor" + code);
            person("commissioner" + code);
        });
    }

    private void person(String username) {
        people.register(new Person(username, nameOf(username), username + MAIL), PASSWORD, groupOf(username));
    }

    /** Names of roles, not of people: nobody is meant to look real. */
    private static String nameOf(String username) {
        String[] parts = username.split("\\.");
        String role = parts[0].replaceAll("(\\d)", " $1");
        String name = Character.toUpperCase(role.charAt(0)) + role.substring(1);
        if (parts.length == 1) {
            return name;
        }
        boolean ods = Character.isDigit(parts[1].charAt(parts[1].length() - 1));
        return name + " " + (ods ? parts[1].toUpperCase(Locale.ROOT) : parts[1]);
    }

    private static String groupOf(String username) {
        String scope = username.substring(username.indexOf('.') + 1);
        String ods = scope.toUpperCase(Locale.ROOT);
        return switch (username.replaceAll("[\\d.].*", "")) {
            case "lead" -> Groups.lead(ods);
            case "team" -> Groups.team(ods);
            case "sponsor" -> Groups.sponsor(ods);
            case "commissioner" -> Groups.commissioner(ods);
            case "regional" -> "regional-" + scope;
            case "validator" -> Groups.VALIDATOR;
            case "moderator" -> Groups.MODERATOR;
            case "national" -> Groups.NATIONAL;
            default -> Groups.TECHNICAL;
        };
    }
}
