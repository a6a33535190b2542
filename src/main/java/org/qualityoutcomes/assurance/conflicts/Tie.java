package org.qualityoutcomes.assurance.conflicts;

/** What somebody says that ties them to an organisation. */
public enum Tie {
    WORKS_THERE("I work there, or for its library service", "work"),
    WORKED_THERE("I worked there within the last three years", "former work"),
    CLOSE_TO_SOMEBODY("Somebody close to me works there", "somebody close"),
    TOOK_PART("I advised the team, or took part in its work", "advice or joint work"),
    OTHER("Something else", "another tie");

    private final String title;
    private final String brief;

    Tie(String title, String brief) {
        this.title = title;
        this.brief = brief;
    }

    /** As the person says it. */
    public String title() {
        return title;
    }

    /** In a few words, as others read it. */
    public String brief() {
        return brief;
    }
}
