package org.qualityoutcomes.insight.domain;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.qualityoutcomes.improvement.ActionFacts.RequiredFact;
import org.qualityoutcomes.review.Passages.Passage;
import org.qualityoutcomes.review.ReviewId;

/** What became of the actions that reports required; one that nobody has planned yet is open. */
final class RequiredActions {

    private static final List<String> STATES = List.of("open", "overdue", "closed");

    private final LocalDate today;
    private final Figures figures;

    RequiredActions(LocalDate today, List<Passage> passages, List<RequiredFact> actions) {
        this.today = today;
        this.figures = figures(passages, actions);
    }

    private Figures figures(List<Passage> passages, List<RequiredFact> actions) {
        Tabulation table = new Tabulation();
        Map<ReviewId, Passage> whose = passages.stream().collect(toMap(Passage::review, each -> each));
        actions.forEach(each -> {
            Passage passage = Objects.requireNonNull(whose.get(each.review()));
            for (String place : List.of(passage.region().key(), Places.ALL)) {
                table.count(passage.ods(), all(place), cell(place, state(each)));
            }
        });
        Places.all()
                .forEach(place -> table.spread(
                        all(place),
                        STATES.stream().map(state -> cell(place, state)).toList()));
        Places.sum(table, RequiredActions::all);
        STATES.forEach(state -> Places.sum(table, place -> cell(place, state)));
        return table.figures();
    }

    private String state(RequiredFact action) {
        if (action.isClosed()) {
            return "closed";
        }
        return action.isOverdue(today) ? "overdue" : "open";
    }

    Sheet sheet() {
        return new Sheet(
                "Required actions",
                "Open ones are those whose day has not passed, planned or not, and those that are done and wait to be"
                        + " verified. A figure is told where the actions are those of five organisations or more.",
                List.of("Region", "Open", "Overdue", "Closed", "All"),
                Places.rows(
                        place -> Stream.concat(STATES.stream().map(state -> cell(place, state)), Stream.of(all(place)))
                                .map(figures::told)
                                .toList()));
    }

    private static String all(String place) {
        return "required/" + place;
    }

    private static String cell(String place, String state) {
        return "required/" + place + "/" + state;
    }
}
