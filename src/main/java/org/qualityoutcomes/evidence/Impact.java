package org.qualityoutcomes.evidence;

/** For whom something changed. */
public enum Impact {
    PERSONAL("on a person's work, learning or care"),
    ORGANISATIONAL("on what the organisation does or saves");

    private final String title;

    Impact(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
