package org.qualityoutcomes.improvement.biennial;

/** How far a service improvement review is. */
public enum BiennialState {
    PREPARATION("plan and documents are being prepared"),
    CHECK("plan and documents are being checked"),
    ARRANGEMENT("the day of the meeting is to be agreed"),
    DISCUSSION("to be discussed"),
    CONFIRMATION("the organisation looks at the record"),
    STANDS("the record stands"),
    OVER("closed"),
    OVERTAKEN("overtaken by the next review");

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
