package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.framework.Judgement;
import org.qualityoutcomes.framework.Rating;

/** What a team may have written. */
final class ADraft {

    private ADraft() {}

    static Draft rated(@Nullable Rating rating, Map<String, Judgement> judgements, String reason, String narrative) {
        return new Draft(rating, judgements, Map.of(), reason, narrative, "", "", List.of());
    }

    static Draft narrative(String narrative) {
        return rated(null, Map.of(), "", narrative);
    }
}
