package org.qualityoutcomes.improvement.goals;

/** How likely a risk is, and how much it would change. */
public enum Scale {
    LOW("low"),
    MEDIUM("medium"),
    HIGH("high");

    private final String title;

    Scale(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
