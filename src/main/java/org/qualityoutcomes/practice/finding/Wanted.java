package org.qualityoutcomes.practice.finding;

import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.selfevaluation.ServiceFacts.OrganisationKind;

/**
 * What somebody looks for; whatever is null may be anything.
 *
 * @param words all of which a card has, in any form
 * @param outcome code in the newest edition
 * @param indicator code in the newest edition
 */
public record Wanted(
        String words,
        @Nullable String outcome,
        @Nullable String indicator,
        @Nullable OrganisationKind kind,
        @Nullable ServiceSize size) {

    public static final Wanted ANYTHING = new Wanted("", null, null, null, null);

    /** Whether anything narrows what is found. */
    public boolean isNarrowed() {
        return !ANYTHING.equals(this);
    }
}
