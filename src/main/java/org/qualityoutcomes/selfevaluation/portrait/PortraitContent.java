package org.qualityoutcomes.selfevaluation.portrait;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.review.ReviewId;
import org.qualityoutcomes.selfevaluation.ServiceFacts;
import org.qualityoutcomes.selfevaluation.StandingDocument;

/**
 * What a pen portrait says beside its text.
 *
 * @param takenFrom the review whose portrait it began with, or null
 * @param confirmed whether the team has saved it; what was only taken over is not confirmed
 */
public record PortraitContent(
        ServiceFacts facts, List<StandingDocument> documents, @Nullable ReviewId takenFrom, boolean confirmed) {

    public static final PortraitContent NONE = new PortraitContent(ServiceFacts.NONE, List.of(), null, false);

    PortraitContent withoutDocuments() {
        return new PortraitContent(facts, List.of(), takenFrom, confirmed);
    }

    /** The review that this was taken over from, as long as nobody has confirmed it. */
    public @Nullable ReviewId toBeConfirmedFrom() {
        return confirmed ? null : takenFrom;
    }
}
