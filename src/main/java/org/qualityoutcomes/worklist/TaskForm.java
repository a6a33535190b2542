package org.qualityoutcomes.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task's form as our own pages show it: the same fields as in Tasklist.
 *
 * @param paragraphs what to do, in plain words
 * @param page the page on which the work itself is done, or null where the form is all
 * @param evidence the page of the evidence that belongs to the task, or null where none does
 */
public record TaskForm(
        OpenTask task, List<String> paragraphs, @Nullable String page, @Nullable String evidence, List<Field> fields) {

    /** The same form, with what is known of the task now. */
    public TaskForm of(OpenTask now) {
        return new TaskForm(now, paragraphs, page, evidence, fields);
    }

    /** @param longest the greatest number of characters, or null where the field is no text */
    public record Field(
            String key,
            String type,
            String label,
            @Nullable String description,
            boolean required,
            @Nullable Integer longest,
            List<Option> options) {}

    /** One answer of several to choose from. */
    public record Option(String code, String label) {}
}
