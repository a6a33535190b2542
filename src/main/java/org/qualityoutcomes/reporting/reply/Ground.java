package org.qualityoutcomes.reporting.reply;

/** What a review of levels can be asked for: a disagreement alone is none of these. */
public enum Ground {
    PROCESS("The process was not followed"),
    EVIDENCE_OVERLOOKED("Evidence that was submitted was overlooked");

    private final String title;

    Ground(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
