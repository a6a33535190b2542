package org.qualityoutcomes.changes.domain;

/** What becomes of an organisation, or of somebody who works for it. */
public enum ChangeKind {
    MERGER("Merger"),
    CLOSURE("Closure"),
    MOVE("Change of region or service"),
    PERSON("Somebody moves");

    private final String title;

    ChangeKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
