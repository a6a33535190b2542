package org.qualityoutcomes.assurance.validators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Absence;
import org.qualityoutcomes.assurance.validators.ValidatorFacts.Employment;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * What a profile must say. Rows are named by their place, counted from one: {@code until-2} is the last day of the second
 * employer.
 */
final class ProfileRules {

    static final int FEWEST = 1;
    static final int MOST = 30;
    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 200;

    private final List<Problem> problems = new ArrayList<>();

    private ProfileRules() {}

    static void check(Profile profile, LocalDate today) {
        ProfileRules rules = new ProfileRules();
        rules.checkWords(profile);
        rules.checkHistory(profile.history());
        rules.checkAbsences(profile.absences(), today);
        if (!rules.problems.isEmpty()) {
            throw new Refusal(rules.problems);
        }
    }

    private void checkWords(Profile profile) {
        if (profile.capacity() < FEWEST || profile.capacity() > MOST) {
            object("capacity", "Say how many cases you can take in a cycle, from " + FEWEST + " to " + MOST + ".");
        }
        if (profile.experience().length() > LONGEST) {
            object("experience", "Shorten this to 4,000 characters.");
        }
        if (profile.experienced() && profile.experience().isBlank()) {
            object("experience", "Say in a few words what you have validated before.");
        }
    }

    private void checkHistory(List<Employment> history) {
        if (history.isEmpty()) {
            object("employer-1", "Name the organisation that you work for.");
        }
        for (int at = 0; at < history.size(); at++) {
            check(history, at);
        }
    }

    private void check(List<Employment> history, int at) {
        Employment work = history.get(at);
        String row = "-" + (at + 1);
        if (work.ods() == null && work.employer().isBlank()) {
            object("employer" + row, "Choose the organisation, or write the employer's name.");
        }
        if (work.employer().length() > LONGEST_NAME) {
            object("employer" + row, "Shorten this name to 200 characters.");
        }
        if (isBackward(work.from(), work.until())) {
            object("until" + row, "The last day is before the first one.");
        } else if (history.subList(0, at).stream().anyMatch(other -> isSameTime(work, other))) {
            object("from" + row, "You have named this employer for some of these days already.");
        }
    }

    /** Somebody may work for two employers at once, but not twice for the same one. */
    private static boolean isSameTime(Employment one, Employment other) {
        boolean same = one.ods() == null
                ? other.ods() == null
                        && one.employer()
                                .strip()
                                .equalsIgnoreCase(other.employer().strip())
                : one.ods().equals(other.ods());
        return same && !isBackward(one.from(), other.until()) && !isBackward(other.from(), one.until());
    }

    private void checkAbsences(List<Absence> absences, LocalDate today) {
        for (int at = 0; at < absences.size(); at++) {
            Absence absence = absences.get(at);
            String row = "-" + (at + 1);
            if (isBackward(absence.from(), absence.until())) {
                object("awayUntil" + row, "The last day is before the first one.");
            } else if (absence.until().isBefore(today)) {
                object("awayUntil" + row, "This absence is over already.");
            } else if (absences.subList(0, at).stream()
                    .anyMatch(other -> !absence.until().isBefore(other.from())
                            && !other.until().isBefore(absence.from()))) {
                object("awayFrom" + row, "Another absence covers some of these days.");
            }
        }
    }

    private static boolean isBackward(LocalDate from, @Nullable LocalDate until) {
        return until != null && until.isBefore(from);
    }

    private void object(String field, String sentence) {
        problems.add(new Problem(field, sentence));
    }
}
