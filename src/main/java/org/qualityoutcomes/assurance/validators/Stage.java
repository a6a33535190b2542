package org.qualityoutcomes.assurance.validators;

/** How far somebody has come on the way to being given cases. */
public enum Stage {
    APPLIED("Applied"),
    REFUSED("Not approved"),
    TRAINING("To be trained"),
    CALIBRATION("Judges the benchmark cases"),
    TALK("To talk about the benchmark cases"),
    ADMITTED("Admitted");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
