package org.qualityoutcomes.enrolment.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Accounts;
import org.qualityoutcomes.organisation.Person;
import org.qualityoutcomes.organisation.Register;

/**
 * What a list would change. What it does not name stays as it is: nobody and nothing is ever removed by a list.
 *
 * @param services that are not there yet
 * @param same how many organisations and people are there already just as the list has them
 */
record Comparison(
        List<Register.Entry> newOrganisations,
        List<Register.Entry> changedOrganisations,
        Set<String> services,
        List<Accounts.Entry> newPeople,
        List<Accounts.Entry> changedPeople,
        List<Difference> differences,
        int same) {

    static Comparison of(Reading reading, Known known) {
        return new Comparing(known).with(reading);
    }

    boolean changesNothing() {
        return newOrganisations.isEmpty()
                && changedOrganisations.isEmpty()
                && newPeople.isEmpty()
                && changedPeople.isEmpty();
    }

    /** Counted in a few words, for those who look back. */
    String summary() {
        String counted = Stream.of(
                        counted(newOrganisations, "new organisation", "new organisations"),
                        counted(newPeople, "new person", "new people"),
                        counted(changedOrganisations, "changed organisation", "changed organisations"),
                        counted(changedPeople, "changed person", "changed people"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        return counted.isEmpty() ? "nothing" : counted;
    }

    private static String counted(List<?> things, String one, String many) {
        return switch (things.size()) {
            case 0 -> "";
            case 1 -> "1 " + one;
            default -> "%,d %s".formatted(things.size(), many);
        };
    }

    List<Register.Entry> organisations() {
        return Stream.concat(newOrganisations.stream(), changedOrganisations.stream())
                .toList();
    }

    List<Accounts.Entry> people() {
        return Stream.concat(newPeople.stream(), changedPeople.stream()).toList();
    }

    /** What is there, by what lists name it by. */
    private static final class Comparing {

        private final Map<String, Register.Entry> organisations;
        private final Map<String, Accounts.Entry> people;
        private final Set<String> services = new HashSet<>();
        private final List<Difference> differences = new ArrayList<>();

        Comparing(Known known) {
            organisations = by(known.organisations(), Register.Entry::ods);
            people = by(known.people(), entry -> entry.person().username().toLowerCase(Locale.ROOT));
            known.services().forEach(name -> services.add(name.toLowerCase(Locale.ROOT)));
        }

        private static <T> Map<String, T> by(Collection<T> all, Function<T, String> key) {
            return all.stream().collect(Collectors.toMap(key, Function.identity()));
        }

        Comparison with(Reading reading) {
            List<Register.Entry> newOrganisations = new ArrayList<>();
            List<Register.Entry> changedOrganisations = new ArrayList<>();
            for (Register.Entry entry : reading.organisations()) {
                Register.Entry known = organisations.get(entry.ods());
                if (differs("Organisation " + entry.ods(), known == null ? null : words(known), words(entry))) {
                    (known == null ? newOrganisations : changedOrganisations).add(entry);
                }
            }
            List<Accounts.Entry> newPeople = new ArrayList<>();
            List<Accounts.Entry> changedPeople = new ArrayList<>();
            for (Member member : reading.people()) {
                Accounts.Entry known = people.get(member.person().username());
                Accounts.Entry entry = known == null ? member.entry() : joined(known, member);
                if (differs(
                        "Person " + member.person().username(), known == null ? null : words(known), words(entry))) {
                    (known == null ? newPeople : changedPeople).add(entry);
                }
            }
            int different = differences.size();
            return new Comparison(
                    newOrganisations,
                    changedOrganisations,
                    newServices(reading),
                    newPeople,
                    changedPeople,
                    differences,
                    reading.organisations().size() + reading.people().size() - different);
        }

        /** Roles are added to those that somebody has; a user name stays as it is written. */
        private static Accounts.Entry joined(Accounts.Entry known, Member member) {
            Set<String> groups = new HashSet<>(known.groups());
            groups.addAll(member.entry().groups());
            Person person = member.person();
            return new Accounts.Entry(new Person(known.person().username(), person.name(), person.email()), groups);
        }

        private boolean differs(String what, @Nullable String was, String becomes) {
            if (becomes.equals(was)) {
                return false;
            }
            differences.add(new Difference(what, was, becomes));
            return true;
        }

        private Set<String> newServices(Reading reading) {
            return reading.organisations().stream()
                    .map(Register.Entry::service)
                    .filter(name -> !services.contains(name.toLowerCase(Locale.ROOT)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private static String words(Register.Entry entry) {
            return "%s; %s; served by %s".formatted(entry.name(), entry.region().title(), entry.service());
        }

        private static String words(Accounts.Entry entry) {
            Person person = entry.person();
            String posts = entry.groups().stream()
                    .map(group -> Post.of(group).map(Post::title).orElse(group))
                    .sorted()
                    .collect(Collectors.joining(", "));
            return "%s; %s; %s".formatted(person.name(), person.email(), posts);
        }
    }
}
