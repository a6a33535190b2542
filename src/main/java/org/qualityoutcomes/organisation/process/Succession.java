package org.qualityoutcomes.organisation.process;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Which organisations became part of which. Whoever holds a role at the successor holds it at what it took over: work
 * that went on stays theirs, and the past stays readable.
 *
 * @param predecessors codes, by the code of their successor
 */
record Succession(Map<String, List<String>> predecessors) {

    static Succession read(JdbcTemplate jdbc) {
        return new Succession(jdbc
                .query(
                        "select successor, ods from organisation where successor is not null",
                        (row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** These groups and all that come with them, also over several mergers. */
    Set<String> with(Set<String> groups) {
        Set<String> all = new HashSet<>();
        groups.forEach(group -> add(group, all));
        return all;
    }

    private void add(String group, Set<String> all) {
        if (all.add(group)) {
            String role = group.substring(0, group.lastIndexOf('-') + 1);
            predecessors.getOrDefault(group.substring(role.length()), List.of()).forEach(ods -> add(role + ods, all));
        }
    }
}
