package org.qualityoutcomes.practice.finding;

/** How many people work in the organisations that a service serves, in bands so wide that none tells which service it is. */
public enum ServiceSize {
    SMALL("Fewer than 2,500 staff served", 0),
    MEDIUM("2,500 to 7,500 staff served", 2_500),
    LARGE("More than 7,500 staff served", 7_501);

    private final String title;
    private final int from;

    ServiceSize(String title, int from) {
        this.title = title;
        this.from = from;
    }

    public String title() {
        return title;
    }

    /** @param workforce more than nobody */
    static ServiceSize of(int workforce) {
        return workforce >= LARGE.from ? LARGE : workforce >= MEDIUM.from ? MEDIUM : SMALL;
    }
}
