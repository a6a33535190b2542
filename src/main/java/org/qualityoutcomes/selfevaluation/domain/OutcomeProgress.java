package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.Set;
import org.qualityoutcomes.framework.Indicator;

/**
 * How far the work on an outcome is: the one rule for every page that shows it. Each fact that is there adds to it and
 * none takes away, so that more work never looks like less; it is whole only when a colleague has accepted the outcome.
 *
 * @param outcome the code
 * @param percent 0 before anything was done, 100 when accepted and not before
 * @param words the same to read, for example "3 of 9 indicators judged"
 */
public record OutcomeProgress(String outcome, OutcomeState state, int percent, String words) {

    private static final int CITED = 10;
    private static final int GATHERED = 10;
    private static final int JUDGED = 50;
    private static final int NARRATIVE = 10;
    private static final int LEVEL = 10;
    private static final int HANDED_OVER = 5;
    private static final int WHOLE = 100;

    /** @param indicators of the outcome, in the review's edition */
    static OutcomeProgress of(OutcomeWork work, List<Indicator> indicators) {
        int judged = judged(work, indicators);
        return new OutcomeProgress(
                work.outcome(),
                work.state(),
                percent(work, judged, indicators.size()),
                words(work, judged, indicators.size()));
    }

    private static int judged(OutcomeWork work, List<Indicator> indicators) {
        Set<String> judged = work.draft().judgements().keySet();
        return (int) indicators.stream()
                .filter(indicator -> judged.contains(indicator.code()))
                .count();
    }

    private static int percent(OutcomeWork work, int judged, int indicators) {
        if (work.state() == OutcomeState.ACCEPTED) {
            return WHOLE;
        }
        Draft draft = work.draft();
        return (work.evidence().isEmpty() ? 0 : CITED)
                + (work.state() == OutcomeState.GATHERING ? 0 : GATHERED)
                + (indicators == 0 ? 0 : JUDGED * judged / indicators)
                + (draft.narrative().isBlank() ? 0 : NARRATIVE)
                + (draft.rating() == null ? 0 : LEVEL)
                + (work.state() == OutcomeState.CHECKING ? HANDED_OVER : 0);
    }

    private static String words(OutcomeWork work, int judged, int indicators) {
        return switch (work.state()) {
            case GATHERING -> items(work.evidence().size());
            case JUDGING -> judged + " of " + indicators + " indicators judged" + missing(work.draft());
            case CHECKING -> "with a colleague for checking";
            case ACCEPTED -> "accepted";
        };
    }

    private static String items(int items) {
        return switch (items) {
            case 0 -> "no evidence yet";
            case 1 -> "1 item of evidence";
            default -> items + " items of evidence";
        };
    }

    private static String missing(Draft draft) {
        if (draft.narrative().isBlank()) {
            return draft.rating() == null ? ", no narrative and no level yet" : ", no narrative yet";
        }
        return draft.rating() == null ? ", no level yet" : "";
    }
}
