package org.qualityoutcomes.practice.finding;

import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.practice.CardNews;
import org.qualityoutcomes.practice.CardTakenAway;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.qualityoutcomes.reporting.ReportIssued;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lists what is published, in the transaction that publishes it, and takes it off in the one that takes it away. */
@Component
class CardIndex {

    private static final int LONGEST_TEASER = 300;
    private static final int OF_TITLE = 3;
    private static final int OF_TEXT = 1;

    private final JdbcTemplate jdbc;
    private final EntityManager entities;
    private final KnownServices services;

    CardIndex(JdbcTemplate jdbc, EntityManager entities, KnownServices services) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.services = services;
    }

    /** What others read of a card, and where it comes from. */
    record Published(
            UUID card,
            String organisation,
            String edition,
            String outcome,
            String title,
            String problem,
            String done,
            String effect,
            LocalDateTime at) {

        String teaser() {
            String text = problem.isBlank() ? done : problem;
            return text.codePointCount(0, text.length()) <= LONGEST_TEASER
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEASER - 1)) + "…";
        }

        /** How much each word weighs. */
        Map<String, Integer> words() {
            Map<String, Integer> weights = new HashMap<>();
            Words.of(String.join("\n", problem, done, effect)).forEach(word -> weights.put(word, OF_TEXT));
            Words.of(title).forEach(word -> weights.put(word, OF_TITLE));
            return weights;
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CardNews news) {
        if (news.kind() == CardNews.Kind.PUBLISHED) {
            // what was saved a moment ago is read past the mapping
            entities.flush();
            Published card = published(news.card());
            list(
                    card,
                    services.of(card.organisation()),
                    services.lastLevel(card.organisation(), new Code(card.edition(), card.outcome())));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CardTakenAway away) {
        takeOff(away.card());
    }

    /** Where its cards stand near an indicator goes by the last report of their service, whenever it came. */
    @EventListener
    @Transactional
    public void on(ReportIssued report) {
        List<Code> listed = listed(report.organisation());
        if (!listed.isEmpty()) {
            // what was issued a moment ago is asked for
            entities.flush();
            Map<Code, Integer> levels = services.lastLevels(report.organisation(), listed);
            listed.forEach(outcome -> stand(report.organisation(), outcome, levels.get(outcome)));
        }
    }

    private List<Code> listed(String ods) {
        return jdbc.query(
                "select distinct l.edition, l.outcome from practice_listing l join practice_card c on c.id = l.card_id"
                        + " where c.organisation = ?",
                (row, number) -> new Code(row.getString(1), row.getString(2)),
                ods);
    }

    private void stand(String ods, Code outcome, @Nullable Integer level) {
        jdbc.update(
                "update practice_listing set level_reached = ? where edition = ? and outcome = ? and card_id in"
                        + " (select id from practice_card where organisation = ?)",
                level,
                outcome.edition(),
                outcome.code(),
                ods);
    }

    void list(Published card, Likeness service, @Nullable Integer level) {
        takeOff(card.card());
        String id = card.card().toString();
        jdbc.update(
                "insert into practice_listing (card_id, edition, outcome, title, teaser, service_kind, service_size,"
                        + " level_reached, published_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                card.edition(),
                card.outcome(),
                card.title(),
                card.teaser(),
                service.kind() == null ? null : service.kind().name(),
                service.size() == null ? null : service.size().name(),
                level,
                card.at());
        jdbc.batchUpdate(
                "insert into practice_word (card_id, word, weight) values (?, ?, ?)",
                card.words().entrySet().stream()
                        .map(word -> new Object[] {id, word.getKey(), word.getValue()})
                        .toList());
    }

    private void takeOff(UUID card) {
        jdbc.update("delete from practice_word where card_id = ?", card.toString());
        jdbc.update("delete from practice_listing where card_id = ?", card.toString());
    }

    private Published published(UUID card) {
        return jdbc.queryForObject(
                "select c.organisation, c.edition, c.outcome, v.title, v.problem, v.done, v.effect,"
                        + " c.published_at from practice_card c join practice_version v on v.card_id = c.id"
                        + " and v.number_in_card = c.published_version where c.id = ?",
                (row, number) -> new Published(
                        card,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, LocalDateTime.class)),
                card.toString());
    }
}
