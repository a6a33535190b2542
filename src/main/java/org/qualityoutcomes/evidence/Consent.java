package org.qualityoutcomes.evidence;

/** Whether those who speak in an item of evidence agree that it is used. */
public enum Consent {
    NOT_ASKED("not asked"),
    NOT_NEEDED("not needed"),
    PENDING("asked, no answer yet"),
    GIVEN("given"),
    REFUSED("refused");

    private final String title;

    Consent(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
