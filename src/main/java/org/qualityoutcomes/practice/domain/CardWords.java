package org.qualityoutcomes.practice.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qualityoutcomes.worklist.Refusal.Problem;

/**
 * What a card says.
 *
 * @param problem what was to be solved
 * @param done what was done about it
 * @param effect what came of it
 * @param contact whom other services may ask; never shown where the service stays unnamed
 */
@Embeddable
public record CardWords(
        @Column(nullable = false) String title,
        @Column(nullable = false, length = 1_000_000) String problem,
        @Column(nullable = false, length = 1_000_000) String done,
        @Column(nullable = false, length = 1_000_000) String effect,
        @Column(nullable = false) String contact) {

    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_TEXT = 3000;
    public static final int LONGEST_CONTACT = 300;

    /** A title without line breaks, and no spaces around anything. */
    public CardWords {
        title = title.strip().replaceAll("\\s+", " ");
        problem = plain(problem);
        done = plain(done);
        effect = plain(effect);
        contact = contact.strip().replaceAll("\\s+", " ");
    }

    /** Browsers send other line breaks than they were given. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    /** All that others would read where the service stays unnamed, in one text. */
    String shownToAll() {
        return String.join("\n", title, problem, done, effect);
    }

    /** What makes it impossible to keep these words, by field. */
    List<Problem> excesses() {
        List<Problem> problems = new ArrayList<>();
        if (title.isEmpty()) {
            problems.add(new Problem("title", "Enter a title."));
        }
        Stream.of(
                        over("title", title, LONGEST_TITLE),
                        over("problem", problem, LONGEST_TEXT),
                        over("done", done, LONGEST_TEXT),
                        over("effect", effect, LONGEST_TEXT),
                        over("contact", contact, LONGEST_CONTACT))
                .forEach(problems::addAll);
        return problems;
    }

    private static List<Problem> over(String field, String text, int longest) {
        return text.length() <= longest
                ? List.of()
                : List.of(new Problem(field, "Keep this within " + String.format("%,d", longest) + " characters."));
    }

    /** What is missing before others can use it, in plain words. */
    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (problem.isEmpty()) {
            gaps.add("what the problem was");
        }
        if (done.isEmpty()) {
            gaps.add("what was done");
        }
        if (effect.isEmpty()) {
            gaps.add("what came of it");
        }
        return gaps;
    }
}
