package org.qualityoutcomes.improvement.boards;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Where the team put its cards: read at once and kept at once, however many there are. */
@Component
class CardOrder {

    private static final String KEEP =
            """
            insert into card_place (action_id, plan_id, place) values (?, ?, ?)
            on duplicate key update place = values(place)
            """;

    private final CardPlaces places;
    private final JdbcTemplate jdbc;

    CardOrder(CardPlaces places, JdbcTemplate jdbc) {
        this.places = places;
        this.jdbc = jdbc;
    }

    /** By the action's id. */
    Map<UUID, Integer> of(UUID plan) {
        return places.findByPlanId(plan).stream().collect(Collectors.toMap(CardPlace::actionId, CardPlace::place));
    }

    void keep(UUID plan, List<UUID> cards) {
        jdbc.batchUpdate(
                KEEP,
                IntStream.range(0, cards.size())
                        .mapToObj(place -> new Object[] {cards.get(place).toString(), plan.toString(), place})
                        .toList());
    }
}
