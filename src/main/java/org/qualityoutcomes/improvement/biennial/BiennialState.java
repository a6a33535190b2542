package org.qualityoutcomes.improvement.biennial;

/** How far a service improvement review is. */
public enum BiennialState {
    PREPARATION("being prepared"),
    CHECK("being checked"),
    ARRANGEMENT("meeting to be agreed"),
    DISCUSSION("to be discussed"),
    CONFIRMATION("record to be confirmed"),
    STANDS("record stands"),
    OVER("closed"),
    OVERTAKEN("overtaken"),
    ENDED_EARLY("ended early");

    private final String title;

    BiennialState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it ends unfinished when the next one begins. */
    boolean isUnfinished() {
        return compareTo(STANDS) < 0;
    }
}
