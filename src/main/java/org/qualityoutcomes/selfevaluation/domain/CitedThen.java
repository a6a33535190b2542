package org.qualityoutcomes.selfevaluation.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.selfevaluation.Continuity;

/**
 * An item that the review before cited.
 *
 * @param showing for which of this edition's indicators, and where in it
 * @param known whether it is known what was submitted; it was not kept at first
 * @param sha256 of its file as it was submitted then; null for a link
 */
public record CitedThen(EvidenceId item, Showing showing, boolean known, @Nullable String sha256) {

    /** @param now of the item's file; null for a link */
    Continuity comparedWith(@Nullable String now) {
        if (!known) {
            return Continuity.NOT_KNOWN;
        }
        return Objects.equals(now, sha256) ? Continuity.UNCHANGED : Continuity.CHANGED;
    }
}
