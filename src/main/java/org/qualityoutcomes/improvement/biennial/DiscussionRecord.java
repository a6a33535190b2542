package org.qualityoutcomes.improvement.biennial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * What was said and agreed, finished or not.
 *
 * @param nextOn the day of the next review; two years after this one where nobody chose another
 */
public record DiscussionRecord(
        @Nullable LocalDate heldOn,
        String attendees,
        String discussion,
        String feedback,
        List<AgreedChange> changes,
        @Nullable LocalDate nextOn) {

    static final DiscussionRecord NOTHING = new DiscussionRecord(null, "", "", "", List.of(), null);

    private static final int YEARS = 2;
    private static final int MOST_CHANGES = 20;
    private static final int LONGEST_ATTENDEES = 2000;

    public DiscussionRecord {
        changes = changes.stream().filter(change -> !change.isEmpty()).toList();
    }

    /** @return the day of the next review if nobody chooses another, or null before this one was held */
    @Nullable
    LocalDate next() {
        return nextOn != null || heldOn == null ? nextOn : heldOn.plusYears(YEARS);
    }

    /** All of it that its table can hold, well or not: who typed for an hour loses nothing for one row. */
    DiscussionRecord storable(ReviewFacts facts) {
        return new DiscussionRecord(
                heldOn,
                attendees.substring(0, Math.min(attendees.length(), LONGEST_ATTENDEES)),
                discussion,
                feedback,
                changes.stream().map(change -> change.storable(facts)).toList(),
                nextOn);
    }

    List<Problem> contradictions(ReviewFacts facts) {
        List<Problem> problems = new ArrayList<>();
        if (heldOn != null && heldOn.isAfter(facts.today())) {
            problems.add(new Problem("heldOn", "The discussion cannot have been after today."));
        }
        if (attendees.length() > LONGEST_ATTENDEES) {
            problems.add(new Problem("attendees", "Keep this within 2,000 characters."));
        }
        problems.addAll(Words.tooMany("discussion", discussion));
        problems.addAll(Words.tooMany("feedback", feedback));
        if (changes.size() > MOST_CHANGES) {
            problems.add(new Problem(null, "Agree on at most " + MOST_CHANGES + " changes."));
        }
        each((row, change) -> change.contradictions(row, facts)).forEach(problems::add);
        return problems;
    }

    /** What is missing before the organisation can look at it. */
    List<Problem> gaps(ReviewFacts facts) {
        List<Problem> problems = new ArrayList<>(contradictions(facts));
        if (heldOn == null) {
            problems.add(new Problem("heldOn", "Enter the day of the discussion."));
        }
        need(problems, "attendees", attendees, "Say who took part.");
        need(problems, "discussion", discussion, "Write down what was discussed.");
        need(problems, "feedback", feedback, "Write the feedback for the organisation.");
        LocalDate next = next();
        if (next != null && !next.isAfter(facts.today())) {
            problems.add(new Problem("nextOn", "Choose a day after today for the next review."));
        }
        each((row, change) -> change.gaps(row, facts)).forEach(problems::add);
        return problems.stream().filter(Objects::nonNull).distinct().toList();
    }

    private static void need(List<Problem> problems, String field, String text, String sentence) {
        if (text.isBlank()) {
            problems.add(new Problem(field, sentence));
        }
    }

    private interface Check {
        List<Problem> of(int row, AgreedChange change);
    }

    private Stream<Problem> each(Check check) {
        List<Problem> problems = new ArrayList<>();
        for (int row = 1; row <= changes.size(); row++) {
            problems.addAll(check.of(row, changes.get(row - 1)));
        }
        return problems.stream();
    }
}
