package org.qualityoutcomes.enrolment.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an account can be called, reached by and protected with; each answer is what is wrong. */
final class PersonRules {

    static final int LONGEST_USERNAME = 64;
    static final int LONGEST_NAME = 100;
    static final int LONGEST_EMAIL = 200;

    private static final int SHORTEST_PASSWORD = 12;
    private static final int LONGEST_PASSWORD = 200;
    private static final int FEWEST_LETTERS = 5;

    /** What the engine takes. */
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]*");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]+");

    private PersonRules() {}

    static Optional<String> username(String text) {
        return objection(
                USERNAME.matcher(text).matches(),
                "A user name has small letters, digits, dots, hyphens, underscores and @ only.");
    }

    static Optional<String> email(String text) {
        return objection(EMAIL.matcher(text).matches(), "This is not an e-mail address.");
    }

    /** Long is what counts; three words do. */
    static Optional<String> password(String password, String username) {
        if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
            return Optional.of("Choose a password of at least " + SHORTEST_PASSWORD + " characters. Three words that do"
                    + " not belong together are easy to remember.");
        }
        boolean varied = password.chars().distinct().count() >= FEWEST_LETTERS;
        boolean own = !username.isEmpty() && password.toLowerCase(Locale.ROOT).contains(username);
        return objection(
                varied && !own,
                "This password is easy to guess. Choose one without your user name and with"
                        + " more different letters.");
    }

    private static Optional<String> objection(boolean isInOrder, String sentence) {
        return isInOrder ? Optional.empty() : Optional.of(sentence);
    }
}
