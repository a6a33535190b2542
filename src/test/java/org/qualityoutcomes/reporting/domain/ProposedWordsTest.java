package org.qualityoutcomes.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Rating;
import org.qualityoutcomes.framework.SubLevel;
import org.qualityoutcomes.framework.TestEditions;
import org.qualityoutcomes.reporting.domain.ReportView.Row;

class ProposedWordsTest {

    private static final Edition EDITION = TestEditions.shipped().get("2023");

    @Test
    void whatIsExceededIsNotAllThatIsConfirmed() {
        assertThat(summary(2, 3, 2))
                .contains("The level of the service's own evaluation is confirmed in O1 and O3, and exceeded in O2.");
    }

    @Test
    void whereTheServiceJudgedHigherItsLevelIsNotReached() {
        assertThat(summary(2, 3, 1)).contains("confirmed in O1, and exceeded in O2, and not reached in O3.");
        assertThat(summary(1, 1)).contains("The level of the service's own evaluation is not reached in O1 and O2.");
    }

    @Test
    void whereAllAreConfirmedThatIsSaid() {
        assertThat(summary(2, 2)).contains("They are those of the service's own evaluation.");
    }

    private static String summary(int... settled) {
        List<Row> rows = new ArrayList<>();
        for (int level : settled) {
            rows.add(new Row(
                    "O" + (rows.size() + 1),
                    "Title",
                    rating(2),
                    rating(2),
                    rating(level),
                    "Agreed",
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()));
        }
        return new ProposedWords("Aldermoor Hospitals", EDITION, rows).summary();
    }

    private static Rating rating(int level) {
        return new Rating(level, SubLevel.LOW);
    }
}
