package org.qualityoutcomes.contribution.domain;

/** What a contributor agrees to. Who does not agree gives nothing, and nothing of it is kept. */
public enum ContributorConsent {
    WITH_NAME("with the contributor's name"),
    WITHOUT_NAME("without the contributor's name");

    private final String title;

    ContributorConsent(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
