package org.qualityoutcomes.review.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.review.CycleId;
import org.qualityoutcomes.review.CycleKind;
import org.qualityoutcomes.review.Passages;
import org.qualityoutcomes.review.Phase;
import org.qualityoutcomes.review.ReviewId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reviews with their cycle and their organisation, joined in the database. */
@Component
class KeptPassages implements Passages {

    private static final String FROM =
            """
            select r.id, r.reference, c.id, c.name, r.edition, c.deadline, c.kind, r.phase, o.ods, o.region
            from review r join cycle c on c.id = r.cycle_id join organisation o on o.id = r.organisation_id
            """;

    private static final String ORDER = " order by c.deadline, c.reference, o.ods";

    private final JdbcTemplate jdbc;

    KeptPassages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Passage> all() {
        return jdbc.query(FROM + ORDER, KeptPassages::passage);
    }

    @Override
    public List<Passage> of(String ods) {
        return jdbc.query(FROM + "where o.ods = ?" + ORDER, KeptPassages::passage, ods);
    }

    private static Passage passage(ResultSet row, int number) throws SQLException {
        return new Passage(
                ReviewId.of(row.getString(1)),
                row.getString(2),
                CycleId.of(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                CycleKind.valueOf(row.getString(7)),
                Phase.valueOf(row.getString(8)),
                row.getString(9),
                Region.valueOf(row.getString(10)));
    }
}
