package org.qualityoutcomes.practice.domain;

/** Who found that something is worth sharing. */
public enum Origin {
    TEAM("named by the team in its self-evaluation"),
    VALIDATOR("named by those who validated the service"),
    REPORT("named in the report"),
    SERVICE("nominated by the service");

    private final String title;

    Origin(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
