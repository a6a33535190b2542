package org.qualityoutcomes.worklist;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The domain says no, in sentences that a person can act on. Whatever was begun is rolled back; over HTTP it is a 400.
 * Sentences never repeat what was typed, because they are logged.
 */
public class Refusal extends RuntimeException {

    /** One thing that is wrong; {@code field} names the form's field that it is about, if it is about one. */
    public record Problem(@Nullable String field, String sentence) {}

    private final List<Problem> problems;

    public Refusal(String sentence) {
        this(List.of(new Problem(null, sentence)));
    }

    public Refusal(List<Problem> problems) {
        super(joined(problems));
        this.problems = List.copyOf(problems);
    }

    public static Refusal of(String field, String sentence) {
        return new Refusal(List.of(new Problem(field, sentence)));
    }

    private static String joined(List<Problem> problems) {
        return problems.stream().map(Problem::sentence).collect(Collectors.joining(" "));
    }

    /** All that is wrong, in one text. */
    public String sentences() {
        return joined(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
