package org.qualityoutcomes.practice.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.improvement.ChosenActions.Fate;
import org.qualityoutcomes.improvement.ChosenActions.Standing;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who uses what, as it is kept. */
@Component
class Adoptions {

    /** What is told of a card comes from its listing, which is there only as long as it is shown. */
    private static final String SELECT =
            """
            select a.id, a.card_id, a.organisation, a.adopted_at, a.named, a.edition, a.outcome, a.indicator, a.action,
                a.action_id, a.in_plan_at, a.level_before, a.level_after, a.after_review, c.card_number, c.state,
                case when c.shown = true and c.anonymous = false then c.organisation else null end as author,
                case when c.shown = true then l.title else null end as title
            from practice_adoption a join practice_card c on c.id = a.card_id
            left join practice_listing l on l.card_id = a.card_id
            """;

    private static final RowMapper<Adoption> ROW = (row, number) -> adoption(row);

    private final JdbcClient jdbc;

    Adoptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A card in use.
     *
     * @param named whether its author may know who uses it
     * @param outcome of the card
     * @param action what the adopter means to do
     * @param actionId null as long as it waits for a plan
     * @param inPlanAt since when it is an action, or null
     * @param afterReview whose report said what came of it, or null
     * @param author code of whose card it is, or null where that is not told
     * @param title of the card, or null where it is there no more
     */
    record Adoption(
            UUID id,
            UUID card,
            String reference,
            String organisation,
            Instant at,
            boolean named,
            Code outcome,
            @Nullable String indicator,
            String action,
            @Nullable UUID actionId,
            @Nullable Instant inPlanAt,
            @Nullable Integer levelBefore,
            @Nullable Integer levelAfter,
            @Nullable UUID afterReview,
            boolean withdrawn,
            @Nullable String author,
            @Nullable String title) {

        /** The first review that was submitted when it was in a plan already says what came of it, and no other. */
        boolean isAnsweredBy(ReviewId review, Instant submitted) {
            return inPlanAt != null
                    && inPlanAt.isBefore(submitted)
                    && (afterReview == null || afterReview.equals(review.value()));
        }

        /** An action that was taken out of a plan again is given up. */
        Standing standing(Map<UUID, Fate> fates) {
            Fate fate = actionId == null ? null : fates.get(actionId);
            return fate == null ? Standing.GIVEN_UP : fate.standing();
        }

        /** Whether it is in a plan, and not given up. */
        boolean isKeptUp(Map<UUID, Fate> fates) {
            return actionId != null && standing(fates) != Standing.GIVEN_UP;
        }
    }

    void keep(Adoption adoption, String by) {
        jdbc.sql("insert into practice_adoption (id, card_id, organisation, adopted_by, adopted_at, named,"
                        + " edition, outcome, indicator, action, action_id, in_plan_at, level_before) values (?,"
                        + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        adoption.id().toString(),
                        adoption.card().toString(),
                        adoption.organisation(),
                        by,
                        local(adoption.at()),
                        adoption.named(),
                        adoption.outcome().edition(),
                        adoption.outcome().code(),
                        adoption.indicator(),
                        adoption.action(),
                        adoption.actionId() == null ? null : adoption.actionId().toString(),
                        adoption.inPlanAt() == null ? null : local(adoption.inPlanAt()),
                        adoption.levelBefore())
                .update();
    }

    /** What waited is in a plan from now on. @param level of its outcome now, or null where none is known */
    void become(UUID adoption, UUID action, String text, boolean named, Instant at, @Nullable Integer level) {
        jdbc.sql("update practice_adoption set action_id = ?, action = ?, named = ?, in_plan_at = ?, level_before = ?"
                        + " where id = ?")
                .params(action.toString(), text, named, local(at), level, adoption.toString())
                .update();
    }

    void reach(UUID adoption, ReviewId review, int level) {
        jdbc.sql("update practice_adoption set level_after = ?, after_review = ? where id = ?")
                .params(level, review.value().toString(), adoption.toString())
                .update();
    }

    Optional<Adoption> of(UUID card, String ods) {
        return jdbc.sql(SELECT + " where a.card_id = ? and a.organisation = ?")
                .params(card.toString(), ods)
                .query(ROW)
                .optional();
    }

    /** The latest first. */
    List<Adoption> ofCard(UUID card) {
        return jdbc.sql(SELECT + " where a.card_id = ? order by a.adopted_at desc, a.id")
                .param(card.toString())
                .query(ROW)
                .list();
    }

    /** The latest first. */
    List<Adoption> ofOrganisations(Collection<String> organisations, int from, int most) {
        return jdbc.sql(SELECT + " where a.organisation in (:organisations) order by a.adopted_at desc, a.id limit "
                        + most + " offset " + from)
                .param("organisations", organisations)
                .query(ROW)
                .list();
    }

    List<Adoption> ofOrganisation(String ods) {
        return jdbc.sql(SELECT + " where a.organisation = ? order by a.adopted_at, a.id")
                .param(ods)
                .query(ROW)
                .list();
    }

    List<Adoption> ofActions(Collection<UUID> actions) {
        return actions.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where a.action_id in (:actions)")
                        .param("actions", actions.stream().map(UUID::toString).toList())
                        .query(ROW)
                        .list();
    }

    /** References of cards by the action that one became. */
    Map<UUID, String> references() {
        Map<UUID, String> references = new HashMap<>();
        jdbc.sql("select a.action_id, c.card_number from practice_adoption a join practice_card c on c.id = a.card_id"
                        + " where a.action_id is not null")
                .query(row -> {
                    references.put(UUID.fromString(row.getString(1)), "GP-" + row.getInt(2));
                });
        return references;
    }

    private static Adoption adoption(ResultSet row) throws SQLException {
        String action = row.getString("action_id");
        String after = row.getString("after_review");
        return new Adoption(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("card_id")),
                "GP-" + row.getInt("card_number"),
                row.getString("organisation"),
                Objects.requireNonNull(moment(row, "adopted_at")),
                row.getBoolean("named"),
                new Code(row.getString("edition"), row.getString("outcome")),
                row.getString("indicator"),
                row.getString("action"),
                action == null ? null : UUID.fromString(action),
                moment(row, "in_plan_at"),
                figure(row, "level_before"),
                figure(row, "level_after"),
                after == null ? null : UUID.fromString(after),
                row.getString("state").equals("WITHDRAWN"),
                row.getString("author"),
                row.getString("title"));
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        LocalDateTime local = row.getObject(column, LocalDateTime.class);
        return local == null ? null : local.toInstant(ZoneOffset.UTC);
    }

    private static @Nullable Integer figure(ResultSet row, String column) throws SQLException {
        int figure = row.getInt(column);
        return row.wasNull() ? null : figure;
    }
}
