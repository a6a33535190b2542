package org.qualityoutcomes.improvement.domain;

/** Whom the delay of an action reaches, one after the other, and how many working days after its day. */
enum EscalationStep {
    LEAD("library lead", 5),
    SPONSOR("executive sponsor", 10),
    REGIONAL("regional lead", 20);

    private final String title;
    private final int workingDays;

    EscalationStep(String title, int workingDays) {
        this.title = title;
        this.workingDays = workingDays;
    }

    String title() {
        return title;
    }

    int workingDays() {
        return workingDays;
    }
}
