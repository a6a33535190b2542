package org.qualityoutcomes.enrolment.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a received list would do, before it does.
 *
 * @param objections while there is one, the list cannot be taken over and there are no differences to see
 * @param summary the differences counted, or null where there are none
 * @param services that would be new
 * @param same how many organisations and people are there already just as the list has them
 */
public record Preview(
        String fileName,
        List<Objection> objections,
        List<String> notices,
        List<Difference> differences,
        Set<String> services,
        @Nullable String summary,
        int same) {

    static Preview of(String fileName, Reading reading, Comparison comparison) {
        return new Preview(
                fileName,
                reading.objections(),
                reading.notices(),
                comparison.differences(),
                comparison.services(),
                comparison.changesNothing() ? null : comparison.summary(),
                comparison.same());
    }
}
