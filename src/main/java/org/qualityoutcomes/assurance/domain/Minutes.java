package org.qualityoutcomes.assurance.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;

/**
 * What is recorded of a meeting.
 *
 * @param leftOut how many cases the reader may not see, because of a conflict
 */
public record Minutes(
        String meeting,
        LocalDate date,
        String chair,
        List<Attendance> attendance,
        List<Case> cases,
        String remarks,
        int leftOut) {

    /** A member, and whether they came. */
    public record Attendance(String name, boolean present) {}

    /**
     * What became of a case.
     *
     * @param deciding names of those who decided it
     * @param withdrawn names with the kind of reason
     * @param deferral why it was left for another meeting; null where it was decided
     */
    public record Case(
            String reference,
            String organisation,
            List<String> deciding,
            List<String> withdrawn,
            @Nullable String deferral,
            List<Decision> decisions) {}

    /**
     * What the panel decided on an outcome.
     *
     * @param reasons why it came to the panel
     * @param validated null where the validators left it open
     */
    public record Decision(
            String outcome, List<String> reasons, @Nullable Rating validated, Rating decided, String reason) {

        public String kind() {
            if (validated == null) {
                return "Decided";
            }
            return validated.equals(decided) ? "Confirmed" : "Changed";
        }
    }
}
