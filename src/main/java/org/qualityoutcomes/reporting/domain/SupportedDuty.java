package org.qualityoutcomes.reporting.domain;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualityoutcomes.framework.Edition;
import org.qualityoutcomes.framework.Edition.Duty;
import org.qualityoutcomes.framework.Edition.Support;
import org.qualityoutcomes.reporting.domain.ReportView.Row;

/**
 * What the final levels of a report say of one duty or policy, for the board of the organisation and for those who
 * commission its service.
 *
 * @param grounds one a line, for example "O2 is at 3 low; level 2 is enough"
 * @param open required actions of the outcomes that serve the duty
 */
public record SupportedDuty(String title, Standing standing, List<String> grounds, List<AskedAction> open) {

    /** How far levels support a duty. */
    public enum Standing {
        SUPPORTED("Supported"),
        IN_PART("Supported in part"),
        NOT_YET("Not supported yet");

        private final String title;

        Standing(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    static List<SupportedDuty> of(Edition edition, List<Row> rows) {
        Map<String, Row> byOutcome = rows.stream().collect(Collectors.toMap(Row::code, Function.identity()));
        return edition.duties().stream()
                .filter(duty -> !duty.supportedBy().isEmpty())
                .map(duty -> of(duty, byOutcome))
                .toList();
    }

    private static SupportedDuty of(Duty duty, Map<String, Row> rows) {
        List<Support> known = duty.supportedBy().stream()
                .filter(support -> rows.containsKey(support.outcome()))
                .toList();
        return new SupportedDuty(
                duty.title(),
                standing(known, rows),
                known.stream().map(support -> ground(support, rows)).toList(),
                known.stream()
                        .flatMap(support -> row(support, rows).requiredActions().stream())
                        .toList());
    }

    private static Standing standing(List<Support> supports, Map<String, Row> rows) {
        long reached =
                supports.stream().filter(support -> isReached(support, rows)).count();
        if (reached == 0) {
            return Standing.NOT_YET;
        }
        return reached == supports.size() ? Standing.SUPPORTED : Standing.IN_PART;
    }

    private static boolean isReached(Support support, Map<String, Row> rows) {
        return row(support, rows).settled().level() >= support.level();
    }

    private static String ground(Support support, Map<String, Row> rows) {
        return "%s is at %s; level %d %s"
                .formatted(
                        support.outcome(),
                        row(support, rows).settled().title(),
                        support.level(),
                        isReached(support, rows) ? "is enough" : "is needed");
    }

    private static Row row(Support support, Map<String, Row> rows) {
        return requireNonNull(rows.get(support.outcome()));
    }
}
