package org.qualityoutcomes.selfevaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that a team thinks of doing, before anybody has validated its self-evaluation. Texts may be empty.
 *
 * @param outcome the code of the outcome that it serves
 * @param indicator the code of an indicator of it, or empty
 * @param owner a person's name, as the team wrote it
 * @param measure by what one will see that it worked, in a sentence
 * @param unit what the figures count
 * @param baseline the figure now
 */
@Embeddable
public record DraftAction(
        String outcome,
        String indicator,
        @Column(name = "action") String text,
        String owner,
        String measure,
        String unit,
        @Nullable @Column(precision = 12, scale = 2) BigDecimal baseline,
        @Nullable @Column(precision = 12, scale = 2) BigDecimal target,
        String resources,
        @Nullable @Column(name = "start_on") LocalDate start,
        @Nullable LocalDate due) {

    public DraftAction {
        baseline = plain(baseline);
        target = plain(target);
    }

    /** For example "60 to 80 percent of users", as far as it is known. */
    public String figures() {
        if (target == null) {
            return "";
        }
        String from = baseline == null ? "" : baseline.toPlainString() + " to ";
        return (from + target.toPlainString() + " " + unit).strip();
    }

    /** Without the zeros that a column adds. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
