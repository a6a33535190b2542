package org.qualityoutcomes.selfevaluation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;

/**
 * What of an outcome is as it was in the organisation's review before. What is said of judgements gives the team's
 * judgements away: a validator must not see it before the own one is stored.
 *
 * @param earlier reference of the review before; null where the submission stands alone
 * @param judgements by indicator code
 */
public record OutcomeContinuity(
        @Nullable String earlier,
        @Nullable Continuity narrative,
        @Nullable Continuity strengths,
        Map<EvidenceId, Continuity> evidence,
        Map<String, Continuity> judgements) {

    /** Of a submission that stands alone. */
    public static final OutcomeContinuity NONE = new OutcomeContinuity(null, null, null, Map.of(), Map.of());

    /** Whether there is something to compare with. */
    public boolean isKnown() {
        return earlier != null;
    }

    /** In words, for beside an item: "unchanged since 2025-ZA1"; empty where nothing is known. */
    public String evidenceWords(EvidenceId item) {
        return words(evidence.get(item));
    }

    /** The same for the narrative, and so on. */
    public String words(@Nullable Continuity continuity) {
        if (continuity == null || earlier == null) {
            return "";
        }
        return switch (continuity) {
            case NEW -> "new since " + earlier;
            case UNCHANGED -> "unchanged since " + earlier;
            case CHANGED, TO_CONFIRM -> "changed since " + earlier;
            case NOT_KNOWN -> "cited in " + earlier + " too; whether it has changed cannot be told";
        };
    }

    /** Without what would give the team's judgements away. */
    public OutcomeContinuity blind() {
        return new OutcomeContinuity(earlier, narrative, strengths, evidence, Map.of());
    }
}
