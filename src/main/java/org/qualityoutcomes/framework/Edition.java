package org.qualityoutcomes.framework;

import java.util.List;

/**
 * A published edition of the framework. It never changes; a review keeps its edition for life.
 *
 * @param code for example {@code 2023}
 * @param illustrative whether the indicator texts are our own illustrative wording and not the official ones
 * @param duties the duties and policies that indicators may be tagged with
 * @param evidenceKinds the kinds of evidence that people may choose from; there may be none
 * @param calibration what people judge before they validate; there may be nothing
 */
public record Edition(
        String code,
        String title,
        boolean illustrative,
        Limits limits,
        Thresholds thresholds,
        List<Duty> duties,
        List<Outcome> outcomes,
        List<EvidenceKind> evidenceKinds,
        Calibration calibration) {

    /** An edition that says nothing of kinds of evidence and has no benchmark cases. */
    public Edition(
            String code,
            String title,
            boolean illustrative,
            Limits limits,
            Thresholds thresholds,
            List<Duty> duties,
            List<Outcome> outcomes) {
        this(code, title, illustrative, limits, thresholds, duties, outcomes, List.of(), Calibration.none());
    }

    Edition with(Calibration benchmarks) {
        return new Edition(code, title, illustrative, limits, thresholds, duties, outcomes, evidenceKinds, benchmarks);
    }

    /** Limits of what people may write and attach. */
    public record Limits(int narrativeWords, int evidencePerOutcome, int fileMegabytes, int rationaleWords) {

        private static final int USUAL_RATIONALE = 150;

        /** @param rationaleWords guidance for a validator's rationale; the usual number where the edition says nothing */
        public Limits {
            rationaleWords = rationaleWords == 0 ? USUAL_RATIONALE : rationaleWords;
        }

        /** Limits of an edition that says nothing of a validator's rationale. */
        public Limits(int narrativeWords, int evidencePerOutcome, int fileMegabytes) {
            this(narrativeWords, evidencePerOutcome, fileMegabytes, USUAL_RATIONALE);
        }
    }

    /** Where a sub-level begins, as shares of a level's indicators that are met. */
    public record Thresholds(Share medium, Share high) {

        SubLevel subLevel(Share met) {
            if (met.compareTo(medium) < 0) {
                return SubLevel.LOW;
            }
            return met.compareTo(high) < 0 ? SubLevel.MEDIUM : SubLevel.HIGH;
        }
    }

    /**
     * A duty or policy that indicators serve.
     *
     * @param supportedBy the levels that show together that an organisation keeps it; empty where levels say nothing of it
     */
    public record Duty(String code, String title, List<Support> supportedBy) {

        /** A duty of a file that names no levels has none. */
        public Duty {
            supportedBy = supportedBy == null ? List.of() : List.copyOf(supportedBy);
        }

        /** A duty of which levels say nothing. */
        public Duty(String code, String title) {
            this(code, title, List.of());
        }
    }

    /**
     * What supports a duty.
     *
     * @param level the lowest level of the outcome that does
     */
    public record Support(String outcome, int level) {}

    /**
     * What an item of evidence can be.
     *
     * @param prompt what makes evidence of this kind strong, for who adds it
     */
    public record EvidenceKind(String code, String title, String prompt) {}

    /** @throws IllegalArgumentException if the edition has no such outcome */
    public Outcome outcome(String code) {
        return outcomes.stream()
                .filter(outcome -> outcome.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("edition " + this.code + " has no outcome " + code));
    }

    public int indicatorCount() {
        return outcomes.stream().mapToInt(each -> each.indicators().size()).sum();
    }

    public int lowestLevel() {
        return outcomes.get(0).levels().get(0).number();
    }

    public int highestLevel() {
        List<Level> levels = outcomes.get(0).levels();
        return levels.get(levels.size() - 1).number();
    }

    /** Whether a rating is one of this edition's: a known level, with a sub-level unless it is the lowest. */
    public boolean accepts(Rating rating) {
        boolean known = rating.level() >= lowestLevel() && rating.level() <= highestLevel();
        return known && (rating.subLevel() == null) == (rating.level() == lowestLevel());
    }
}
