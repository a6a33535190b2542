package org.qualityoutcomes.contribution.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * What a member of the team asks somebody for.
 *
 * @param outcome code of the outcome that it is to show something for
 * @param days for how many days the link can be used
 */
public record Wanted(String name, String email, String outcome, String request, int days) {

    /** How long a link may work. */
    public static final List<Integer> DAYS = List.of(7, 21, 60);

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]+");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 150;
    private static final int LONGEST_REQUEST = 500;

    /** @throws Refusal by field */
    void check(Predicate<String> isOutcome) {
        List<Problem> problems = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST_NAME || hasLineBreak(name)) {
            problems.add(new Problem("name", "Enter the name of the person, up to 100 characters."));
        }
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            problems.add(new Problem("email", "Enter an e-mail address, for example a.reid@mail.example."));
        }
        if (!isOutcome.test(outcome)) {
            problems.add(new Problem("outcome", "Choose the outcome that it is for."));
        }
        if (request.isBlank() || request.length() > LONGEST_REQUEST) {
            problems.add(new Problem("request", "Say in up to 500 characters what you ask for."));
        }
        if (!DAYS.contains(days)) {
            problems.add(new Problem("days", "Choose how long the link can be used."));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static boolean hasLineBreak(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
