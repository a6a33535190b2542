package org.qualityoutcomes.selfevaluation.domain;

/**
 * A question to whoever writes on an outcome.
 *
 * @param anchor id of the place on the page that it is about
 * @param sentence with a full stop or a question mark
 */
public record Prompt(String anchor, String sentence) {

    static Prompt onNarrative(String sentence) {
        return new Prompt("narrative", sentence);
    }
}
