package org.qualityoutcomes.organisation.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.RegionChanged;
import org.qualityoutcomes.organisation.Register;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes in batches, past the entities: a list may have thousands of lines. */
@Component
@Transactional(readOnly = true)
class KeptRegister implements Register {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    KeptRegister(JdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public List<Entry> entries() {
        return jdbc.query(
                "select o.ods, o.name, o.region, s.name, o.successor, o.ended_on from organisation o join service s on"
                        + " s.id = o.service_id order by o.ods",
                (row, number) -> new Entry(
                        row.getString(1),
                        row.getString(2),
                        Region.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6) != null));
    }

    @Override
    public List<String> services() {
        return jdbc.queryForList("select name from service", String.class);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(Collection<Entry> entries) {
        Map<String, String> services = withServices(entries);
        Map<String, Entry> known = entries().stream().collect(Collectors.toMap(Entry::ods, Function.identity()));
        Set<String> codes = known.keySet();
        Map<Boolean, List<Entry>> byBeingThere =
                entries.stream().collect(Collectors.partitioningBy(entry -> codes.contains(entry.ods())));
        jdbc.batchUpdate(
                "insert into organisation (id, ods, name, region, service_id) values (?, ?, ?, ?, ?)",
                byBeingThere.get(false),
                BATCH,
                (row, entry) -> {
                    row.setString(1, UUID.randomUUID().toString());
                    row.setString(2, entry.ods());
                    row.setString(3, entry.name());
                    row.setString(4, entry.region().name());
                    row.setString(5, services.get(entry.service()));
                });
        jdbc.batchUpdate(
                "update organisation set name = ?, region = ?, service_id = ? where ods = ? and ended_on is null",
                byBeingThere.get(true),
                BATCH,
                (row, entry) -> {
                    row.setString(1, entry.name());
                    row.setString(2, entry.region().name());
                    row.setString(3, services.get(entry.service()));
                    row.setString(4, entry.ods());
                });
        Objects.requireNonNull(byBeingThere.get(true)).stream()
                .filter(entry -> !Objects.requireNonNull(known.get(entry.ods())).gone())
                .forEach(entry -> {
                    tell(Objects.requireNonNull(known.get(entry.ods())), entry.region());
                    takeAlong(entry.ods(), entry.region(), known.values());
                });
    }

    /** What became part of it earlier, also over several mergers, is where it is. */
    private void takeAlong(String successor, Region region, Collection<Entry> known) {
        known.stream().filter(each -> successor.equals(each.successor())).forEach(earlier -> {
            jdbc.update("update organisation set region = ? where ods = ?", region.name(), earlier.ods());
            tell(earlier, region);
            takeAlong(earlier.ods(), region, known);
        });
    }

    private void tell(Entry before, Region now) {
        if (before.region() != now) {
            events.publishEvent(new RegionChanged(before.ods(), before.region(), now));
        }
    }

    /** The ids of all services by name, those of the entries among them. */
    private Map<String, String> withServices(Collection<Entry> entries) {
        Map<String, String> ids = new HashMap<>();
        jdbc.query("select name, id from service", row -> {
            ids.put(row.getString(1), row.getString(2));
        });
        List<String> added = entries.stream()
                .map(Entry::service)
                .distinct()
                .filter(name -> !ids.containsKey(name))
                .toList();
        added.forEach(name -> ids.put(name, UUID.randomUUID().toString()));
        jdbc.batchUpdate("insert into service (id, name) values (?, ?)", added, BATCH, (row, name) -> {
            row.setString(1, ids.get(name));
            row.setString(2, name);
        });
        return ids;
    }
}
