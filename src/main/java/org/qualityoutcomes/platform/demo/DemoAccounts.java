package org.qualityoutcomes.platform.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.qualityoutcomes.organisation.Groups;
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

    private final Organisations organisations;
    private final People people;
    private final List<Account> accounts = new ArrayList<>();

    /** One line of the sign-in page's list. */
    public record Account(String username, String role) {}

    DemoAccounts(Organisations organisations, People people) {
        this.organisations = organisations;
        this.people = people;
        describe();
    }

    /** All accounts, in the order in which a newcomer would try them. */
    public List<Account> all() {
        return List.copyOf(accounts);
    }

    /** Creates what is not there yet. */
    @Transactional
    public void register() {
        organisations.register("ZA1", "Aldermoor Hospitals", Region.NORTH, "Aldermoor Library and Knowledge Service");
        organisations.register("ZB1", "Brindle Vale Community Trust", Region.SOUTH, "Brindle Vale Knowledge Service");
        accounts.forEach(account -> person(account.username()));
    }

    private void describe() {
        for (String ods : List.of("ZA1", "ZB1")) {
            String code = ods.toLowerCase(Locale.ROOT);
            account("lead." + code, "library lead of " + ods);
            IntStream.rangeClosed(1, 3).forEach(n -> account("team" + n + "." + code, "team member of " + ods));
            account("sponsor." + code, "executive sponsor of " + ods);
            account("commissioner." + code, "commissioner of " + ods);
        }
        IntStream.rangeClosed(1, 6).forEach(n -> account("validator" + n, "validator"));
        IntStream.rangeClosed(1, 4).forEach(n -> account("moderator" + n, "moderator"));
        List.of(Region.values())
                .forEach(region -> account("regional." + region.key(), "regional lead, " + region.title()));
        account("national", "national team");
        account("admin", "technical account");
    }

    private void account(String username, String role) {
        accounts.add(new Account(username, role));
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
