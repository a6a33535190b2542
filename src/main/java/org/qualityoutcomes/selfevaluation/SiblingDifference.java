package org.qualityoutcomes.selfevaluation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.evidence.EvidenceId;
import org.qualityoutcomes.review.ReviewId;

/**
 * How an outcome stands to the same one of a sibling. It says what is the same and what differs, never what the sibling
 * says.
 *
 * @param review the sibling
 * @param version of its submission
 * @param shared items that both cite, in the same file
 * @param alone how many items are cited here alone
 * @param verdict what gives the team's judgements away; null where it must be hidden
 */
public record SiblingDifference(
        ReviewId review,
        String reference,
        int version,
        boolean sameNarrative,
        boolean sameStrengths,
        Set<EvidenceId> shared,
        int alone,
        @Nullable Verdict verdict) {

    /** @param differing codes of the indicators that are judged otherwise there, in the edition's order */
    public record Verdict(boolean sameLevel, List<String> differing) {

        /** "Level the same; judged otherwise: O1.L1.a", for beside the judgements. */
        public String words() {
            return (sameLevel ? "Level the same; " : "Level differs; ")
                    + (differing.isEmpty() ? "every indicator judged the same." : "judged otherwise: ")
                    + (differing.isEmpty() ? "" : String.join(", ", differing) + ".");
        }
    }

    /** "Narrative the same, strengths differ; evidence: 2 items cited there too, none cited here alone." */
    public String words() {
        return "Narrative %s, strengths %s; evidence: %s cited there too, %s cited here alone."
                .formatted(
                        sameNarrative ? "the same" : "differs",
                        sameStrengths ? "the same" : "differ",
                        items(shared.size()),
                        items(alone));
    }

    /** The same, with what it says of the verdict where that is not hidden. */
    public String allWords() {
        return verdict == null ? words() : words() + " " + verdict.words();
    }

    private static String items(int count) {
        return count == 0 ? "none" : count == 1 ? "1 item" : count + " items";
    }

    /** Without what would give the team's judgements away. */
    public SiblingDifference blind() {
        return new SiblingDifference(review, reference, version, sameNarrative, sameStrengths, shared, alone, null);
    }
}
