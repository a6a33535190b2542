package org.qualityoutcomes.assurance.conflicts;

/** What can tie a person to an organisation, or speak against them in its case. */
public enum ConflictKind {
    OWN_ORGANISATION("Own organisation", Weight.HARD),
    SAME_SERVICE("Same library service", Weight.HARD),
    EMPLOYER("Employer within three years", Weight.HARD),
    SERVICE_AGREEMENT("Service agreement", Weight.HARD),
    SAME_PATCH("Same patch", Weight.HARD),
    DECLARED("Declared", Weight.HARD),
    OFFICE("Office over the organisation", Weight.OFFICE),
    SAME_REGION("Same region", Weight.SOFT),
    VALIDATED_BEFORE("Validated it last time", Weight.SOFT),
    RECIPROCAL("Validate each other", Weight.SOFT);

    private enum Weight {
        /** Rules out every part in the case. */
        HARD,
        /** Rules out judging; it is why this person does everything else in the case. */
        OFFICE,
        /** Speaks against a person, and can be waived by two. */
        SOFT
    }

    private final String title;
    private final Weight weight;

    ConflictKind(String title, Weight weight) {
        this.title = title;
        this.weight = weight;
    }

    public String title() {
        return title;
    }

    /** Whether it rules out judging the organisation. */
    public boolean isHard() {
        return weight != Weight.SOFT;
    }

    /** Whether it comes with the office of the national team or of a region's lead. */
    public boolean isOffice() {
        return weight == Weight.OFFICE;
    }
}
