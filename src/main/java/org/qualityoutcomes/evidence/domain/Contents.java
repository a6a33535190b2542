package org.qualityoutcomes.evidence.domain;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Files' contents in the database, beside the deed that brings them: both are kept or neither. Not mapped, so that no
 * list of items ever loads one. */
@Component
class Contents {

    private final JdbcTemplate jdbc;

    Contents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID item, byte[] content) {
        jdbc.update("insert into evidence_content (id, content) values (?, ?)", item.toString(), content);
    }

    InputStream open(UUID item) {
        byte[] content = jdbc
                .query(
                        "select content from evidence_content where id = ?",
                        (row, number) -> row.getBytes(1),
                        item.toString())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        return new ByteArrayInputStream(content);
    }
}
