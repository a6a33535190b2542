package org.qualityoutcomes.journey;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.qualityoutcomes.platform.demo.Visitor;
import org.qualityoutcomes.platform.demo.Visitor.Answer;
import org.qualityoutcomes.support.Statements;
import org.springframework.core.io.ClassPathResource;

/**
 * Who may open what of a review that is over: a row for each address of ours, a column for each kind of person. What
 * the table does not say is not allowed; an address without a row fails.
 */
final class AccessMatrix {

    private static final List<String> PEOPLE = List.of(
            "lead.za1",
            "team1.za1",
            "sponsor.za1",
            "commissioner.za1",
            "validator1",
            "validator4",
            "moderator1",
            "regional.north",
            "regional.south",
            "national",
            "admin",
            "lead.zb1",
            "commissioner.zb1");

    /** They have no part in the review: no door of it opens to them, whatever they send. */
    private static final List<String> OUTSIDERS =
            List.of("validator4", "regional.south", "admin", "lead.zb1", "commissioner.zb1");

    /** Every field that any of the addresses cannot do without, so that it comes to the question who is asking. */
    private static final List<Entry<String, String>> COMPLETE = List.of(
            entry("cycle", UUID.randomUUID().toString()),
            entry("date", "2030-01-07"),
            entry("review", UUID.randomUUID().toString()),
            entry("member", "x"),
            entry("known", UUID.randomUUID().toString()),
            entry("item", UUID.randomUUID().toString()),
            entry("doneNote", "x"),
            entry("penPortrait", "false"),
            entry("outcomes", "O1"),
            entry("from", "sign-off"),
            entry("outcome", "O1"),
            entry("priority", "x"));

    /** Forbidden, not there, not there any more, and not the kind of content that the interface for programs takes. */
    private static final Set<Integer> CLOSED = Set.of(403, 404, 410, 415);

    /** Parts of addresses that give no page. */
    private static final List<String> FILES = List.of(
            "/api/",
            "/content",
            ".pdf",
            ".xlsx",
            ".csv",
            ".zip",
            ".ics",
            ".{form",
            "/versions/",
            "/submissions/",
            "/documents/",
            "/pages/",
            "/pack/file",
            "/workbook/file",
            "/look/",
            "/draft",
            "/html",
            "GET /login");

    private static final int MOST_STATEMENTS = 30;

    private final Map<String, List<String>> statements = new TreeMap<>();
    private final House house;
    private final Map<String, String> ids;

    /** @param ids what to put in place of the variables of addresses, for example {@code /reviews/{id}} */
    AccessMatrix(House house, Map<String, String> ids) {
        this.house = house;
        this.ids = ids;
    }

    void holds() {
        Map<String, String> expected = expected();
        Map<String, String> found = new TreeMap<>();
        for (String address : house.addresses()) {
            found.put(address, address.startsWith("GET ") ? readers(address) : senders(address));
        }
        write(found);
        fewStatements();
        assertThat(found.keySet()).as("each address has a row").isEqualTo(expected.keySet());
        assertThat(found).isEqualTo(expected);
    }

    /** The pages, each with one person who may open it; by path. */
    Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        expected().forEach((address, people) -> {
            boolean file = FILES.stream().anyMatch(address::contains);
            if (address.startsWith("GET ") && !people.isBlank() && !file) {
                pages.put(path(address), people.equals("everybody") ? PEOPLE.get(0) : people.split(" ")[0]);
            }
        });
        return pages;
    }

    /** What a page costs the database, at most over all who may open it. */
    private void fewStatements() {
        List<String> lines = new ArrayList<>();
        statements.forEach((page, sql) -> lines.add("%3d %s".formatted(sql.size(), page)));
        statements.forEach((page, sql) -> {
            if (sql.size() > MOST_STATEMENTS) {
                lines.add("\n" + page);
                lines.addAll(sql);
            }
        });
        try {
            Files.write(Path.of("target", "statements.txt"), lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        assertThat(statements)
                .as("target/statements.txt shows them")
                .allSatisfy((page, sql) -> assertThat(sql.size()).as(page).isLessThanOrEqualTo(MOST_STATEMENTS));
    }

    private String readers(String address) {
        String path = path(address);
        List<String> readers = new ArrayList<>();
        for (String person : PEOPLE) {
            Answer answer = house.as(person).get(path);
            assertThat(answer.status()).as(person + " " + address).isLessThan(500);
            if (answer.status() < 400 && !answer.location().contains("/login")) {
                readers.add(person);
                statements.merge(address, Statements.of(path), (one, other) -> one.size() > other.size() ? one : other);
            }
        }
        return readers.equals(PEOPLE) ? "everybody" : String.join(" ", readers);
    }

    /** After its end nothing of a review can be changed; that outsiders do not even find it is what is looked at. */
    private String senders(String address) {
        List<String> answered = new ArrayList<>();
        for (String person : OUTSIDERS) {
            Visitor visitor = house.as(person);
            Answer answer = visitor.send("/tasks", path(address), COMPLETE);
            assertThat(answer.status()).as(person + " " + address).isLessThan(500);
            if (!CLOSED.contains(answer.status())) {
                answered.add(person);
            }
        }
        return answered.isEmpty() ? "no outsider" : String.join(" ", answered);
    }

    private String path(String address) {
        String path = address.substring(address.indexOf(' ') + 1);
        // the longest first: a variable of its own name may also stand in a longer address
        for (String variable : ids.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            path = path.replace(variable, ids.get(variable));
        }
        return path;
    }

    private static Map<String, String> expected() {
        try (var table = new ClassPathResource("access-matrix.txt").getInputStream()) {
            Map<String, String> expected = new TreeMap<>();
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int people = line.lastIndexOf(" | ");
                        expected.put(line.substring(0, people), line.substring(people + 3));
                    });
            return expected;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was found, in the table's own form, to compare by eye. */
    private static void write(Map<String, String> found) {
        String table = new TreeSet<>(found.keySet())
                .stream().map(address -> address + " | " + found.get(address)).collect(joining("\n", "", "\n"));
        try {
            Files.writeString(Path.of("target", "access-matrix.txt"), table);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
