package org.qualityoutcomes.improvement.biennial;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.qualityoutcomes.improvement.domain.PlanView;

/** The actions of a running plan, as lines that stay as they are. */
final class PlanAsItStands {

    private PlanAsItStands() {}

    static List<PlanLine> lines(PlanView plan) {
        return Stream.concat(plan.development().actions().stream(), plan.improvement().actions().stream())
                .filter(PlanView.Row::chosen)
                .map(PlanAsItStands::line)
                .toList();
    }

    private static PlanLine line(PlanView.Row row) {
        String percent = row.percent() == null ? "" : ", " + row.percent() + " percent done";
        return new PlanLine(
                row.name(),
                row.outcome(),
                row.text(),
                Objects.requireNonNullElse(row.ownerName(), ""),
                row.due(),
                row.status().title() + percent);
    }
}
