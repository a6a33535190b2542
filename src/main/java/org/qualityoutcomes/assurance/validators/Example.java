package org.qualityoutcomes.assurance.validators;

import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Rating;

/**
 * An example as a validator writes it.
 *
 * @param about an outcome's code, or an indicator's
 * @param evidence one a line
 */
public record Example(
        String about, String title, String narrative, String evidence, @Nullable Rating rating, String reason) {

    public static Example empty() {
        return new Example("", "", "", "", null, "");
    }

    String outcome() {
        int end = about.indexOf('.');
        return end < 0 ? about : about.substring(0, end);
    }

    @Nullable
    String indicator() {
        return about.contains(".") ? about : null;
    }
}
