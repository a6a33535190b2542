package org.qualityoutcomes.review;

/** What the reviews of a cycle are for. Each kind has a model of its own that its reviews pass through. */
public enum CycleKind {
    /** Self-evaluation, validation, report and plan. */
    QUALITY_REVIEW("Quality review"),
    /** Every two years: plan and documents in, discussed, feedback out. */
    SERVICE_IMPROVEMENT_REVIEW("Service improvement review");

    private final String title;

    CycleKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether its reviews come to levels, which are then released and summed up nationally. */
    public boolean hasLevels() {
        return this == QUALITY_REVIEW;
    }
}
