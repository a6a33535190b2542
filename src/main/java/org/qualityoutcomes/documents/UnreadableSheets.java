package org.qualityoutcomes.documents;

/** A file that cannot be read as sheets. Its message is a sentence for whoever brought it, and repeats nothing of it. */
public final class UnreadableSheets extends Exception {

    UnreadableSheets(String sentence) {
        super(sentence);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
