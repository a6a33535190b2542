package org.qualityoutcomes.reporting.reply;

/** What comes of a request to review a level. */
public enum Decision {
    UPHELD("Upheld", "looked at again, and the level stands"),
    VARIED("Varied", "another level stands from the next version of the report on"),
    REFUSED("Refused", "what is stated is neither of the grounds, so the level was not looked at again, and stands");

    private final String title;
    private final String meaning;

    Decision(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }
}
