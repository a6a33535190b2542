package org.qualityoutcomes.practice.finding;

import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.practice.finding.Counterparts.Code;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published cards, one by one, with what whoever uses one must not be told and we have to know. */
@Component
class UsableCards {

    private final JdbcClient jdbc;

    UsableCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A card that others can use. @param organisation code of whose it is, for us alone */
    record Usable(
            UUID id, String reference, String organisation, String title, Code outcome, List<String> indicators) {}

    /** @throws NotFound where nothing is published of it, whoever asks */
    Usable get(UUID id) {
        List<String> indicators = jdbc.sql(
                        "select indicator from practice_card_indicator where card_id = ? order by indicator")
                .param(id.toString())
                .query(String.class)
                .list();
        return jdbc.sql("select c.card_number, c.organisation, l.title, l.edition, l.outcome from practice_listing l"
                        + " join practice_card c on c.id = l.card_id and c.shown = true where l.card_id = ?")
                .param(id.toString())
                .query((row, number) -> new Usable(
                        id,
                        "GP-" + row.getInt(1),
                        row.getString(2),
                        row.getString(3),
                        new Code(row.getString(4), row.getString(5)),
                        indicators))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
