package org.qualityoutcomes.practice.domain;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The numbers of the cards, without gaps; two who make a card at the same time come one after the other. */
@Component
class CardNumbers {

    private final JdbcTemplate jdbc;

    CardNumbers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public int next() {
        jdbc.update("update practice_numbering set last_number = last_number + 1 where id = 1");
        return Objects.requireNonNull(
                jdbc.queryForObject("select last_number from practice_numbering where id = 1", Integer.class));
    }
}
