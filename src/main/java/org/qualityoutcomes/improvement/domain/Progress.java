package org.qualityoutcomes.improvement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * How far an action is.
 *
 * @param asOf the day that it speaks of
 * @param percent of the work, 0 to 100, or null where only a note is made
 * @param note empty where only a percentage is given
 */
public record Progress(LocalDate asOf, @Nullable Integer percent, String note) {

    private static final int ALL = 100;
    private static final int LONGEST_NOTE = 1000;

    List<Problem> contradictions(LocalDate agreedOn, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (asOf.isBefore(agreedOn) || asOf.isAfter(today)) {
            problems.add(new Problem("asOf", "Enter a day from when the action was agreed until today."));
        }
        if (percent != null && (percent < 0 || percent > ALL)) {
            problems.add(new Problem("percent", "Enter a whole number from 0 to 100."));
        }
        if (percent == null && note.isBlank()) {
            problems.add(new Problem("percent", "Enter how far it is in percent, or write a note."));
        }
        if (note.length() > LONGEST_NOTE) {
            problems.add(new Problem("note", "Keep the note within 1,000 characters."));
        }
        return problems;
    }

    /** For example "60 percent. Twenty have answered." */
    String title() {
        String share = percent == null ? "" : percent + " percent.";
        return (share + " " + note).strip();
    }
}
