package org.qualityoutcomes.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Region;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

@Component
class KeptSteps implements StepLog, Steps, StepRegions {

    private static final String READ =
            """
            select task_id, task_key, name, reference, instance_id, review_id, organisation, region, party, assignee,
                begun_at, due_on, ended_at, ended_by
            from step
            """;

    private static final String OTHERS = "(organisation is null or organisation not in (:without))";

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    KeptSteps(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
    }

    @Override
    public void begun(Step step) {
        jdbc.update(
                """
                insert into step (task_id, task_key, name, reference, instance_id, review_id, organisation, region,
                    party, assignee, begun_at, due_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                step.taskId(),
                step.taskKey(),
                step.name(),
                step.reference(),
                step.instance(),
                step.review() == null ? null : step.review().toString(),
                step.organisation(),
                step.region(),
                step.party().name(),
                step.assignee(),
                written(step.begunAt()),
                step.due());
    }

    @Override
    public void handedTo(String taskId, @Nullable String assignee) {
        jdbc.update("update step set assignee = ? where task_id = ?", assignee, taskId);
    }

    @Override
    public void due(String taskId, @Nullable LocalDate day) {
        jdbc.update("update step set due_on = ? where task_id = ?", day, taskId);
    }

    @Override
    public void moved(String organisation, Region to) {
        jdbc.update(
                "update step set region = ? where organisation = ? and region is not null and ended_at is null",
                to.key(),
                organisation);
    }

    @Override
    public void ended(String taskId, Instant at, @Nullable String by) {
        jdbc.update("update step set ended_at = ?, ended_by = ? where task_id = ?", written(at), by, taskId);
    }

    @Override
    public List<Step> openIn(Collection<UUID> reviews) {
        if (reviews.isEmpty()) {
            return List.of();
        }
        return named.query(
                READ + " where review_id in (:reviews) and ended_at is null order by due_on, task_id limit " + MOST,
                Map.of("reviews", reviews.stream().map(UUID::toString).toList()),
                (row, number) -> step(row));
    }

    @Override
    public List<Step> endedIn(UUID review) {
        return jdbc.query(
                READ + " where review_id = ? and ended_at is not null order by ended_at, task_id limit " + MOST,
                (row, number) -> step(row),
                review.toString());
    }

    @Override
    public Optional<Step> ended(String taskId) {
        return jdbc
                .query(READ + " where task_id = ? and ended_at is not null", (row, number) -> step(row), taskId)
                .stream()
                .findFirst();
    }

    @Override
    public List<Step> late(LocalDate today, Collection<String> without) {
        return named.query(
                READ + " where ended_at is null and due_on < :today and " + OTHERS + " order by due_on, task_id limit "
                        + MOST,
                Map.of("today", today, "without", some(without)),
                (row, number) -> step(row));
    }

    @Override
    public List<Late> lateByRegion(LocalDate today, Collection<String> without) {
        return named.query(
                """
                select region,
                    sum(case when due_on >= :week then 1 else 0 end),
                    sum(case when due_on < :week and due_on >= :month then 1 else 0 end),
                    sum(case when due_on < :month then 1 else 0 end)
                from step where ended_at is null and due_on < :today and
                """
                        + OTHERS + " group by region order by region",
                Map.of(
                        "today", today,
                        "week", today.minusDays(7),
                        "month", today.minusDays(28),
                        "without", some(without)),
                (row, number) -> new Late(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)));
    }

    @Override
    public Map<Party, Integer> waiting(Collection<String> without) {
        Map<Party, Integer> waiting = new EnumMap<>(Party.class);
        named.query(
                "select party, count(*) from step where ended_at is null and " + OTHERS + " group by party",
                Map.of("without", some(without)),
                row -> {
                    waiting.put(Party.valueOf(row.getString(1)), row.getInt(2));
                });
        return waiting;
    }

    @Override
    public Set<String> openByOfficeAt(Collection<String> organisations) {
        return organisations.isEmpty()
                ? Set.of()
                : Set.copyOf(named.queryForList(
                        "select task_id from step where ended_at is null and organisation in (:organisations)"
                                + " and party not in ('LEAD', 'TEAM', 'SPONSOR')",
                        Map.of("organisations", organisations),
                        String.class));
    }

    /** No list of SQL is empty; no organisation has an empty code. */
    private static Collection<String> some(Collection<String> codes) {
        return codes.isEmpty() ? List.of("") : codes;
    }

    private static Step step(ResultSet row) throws SQLException {
        String review = row.getString("review_id");
        LocalDateTime endedAt = row.getObject("ended_at", LocalDateTime.class);
        return new Step(
                row.getString("task_id"),
                row.getString("task_key"),
                row.getString("name"),
                row.getString("reference"),
                row.getString("instance_id"),
                review == null ? null : UUID.fromString(review),
                row.getString("organisation"),
                row.getString("region"),
                Party.valueOf(row.getString("party")),
                row.getString("assignee"),
                row.getObject("begun_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("due_on", LocalDate.class),
                endedAt == null ? null : endedAt.toInstant(ZoneOffset.UTC),
                row.getString("ended_by"));
    }

    private static LocalDateTime written(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
