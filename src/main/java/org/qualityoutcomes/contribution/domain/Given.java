package org.qualityoutcomes.contribution.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.worklist.Refusal;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * What a contributor has written about what they give.
 *
 * @param text a quote or a story; empty where a file is given
 * @param name as it may be cited; needed only where the name may be used
 * @param role as it may be cited, or empty
 * @param consent null where nothing was chosen
 */
public record Given(String text, String name, String role, @Nullable ContributorConsent consent) {

    public static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_NAME = 100;

    /**
     * @param file whether a file comes with it
     * @throws Refusal by field
     */
    void check(boolean file) {
        List<Problem> problems = new ArrayList<>();
        if (text.isBlank() && !file) {
            problems.add(new Problem("text", "Write a quote or a story, or choose a file."));
        } else if (!text.isBlank() && file) {
            problems.add(new Problem("text", "Give a text or a file, not both: one thing can be sent by this link."));
        } else if (text.length() > LONGEST_TEXT) {
            problems.add(new Problem("text", "Write up to 4,000 characters, or send the text as a file."));
        }
        if (consent == ContributorConsent.WITH_NAME && name.isBlank()) {
            problems.add(new Problem("name", "Enter your name as it may be cited."));
        } else if (isTooLong(name)) {
            problems.add(new Problem("name", "Enter a name of up to 100 characters, in one line."));
        }
        if (isTooLong(role)) {
            problems.add(new Problem("role", "Enter a role of up to 100 characters, in one line."));
        }
        if (consent == null) {
            problems.add(new Problem("consent", "Say whether it may be used."));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
    }

    private static boolean isTooLong(String line) {
        return line.length() > LONGEST_NAME || line.chars().anyMatch(Character::isISOControl);
    }

    /** Who may be named for it. */
    String by() {
        String person = consent == ContributorConsent.WITH_NAME ? name.strip() : "somebody who is not named";
        return role.isBlank() ? person : person + ", " + role.strip();
    }
}
