package org.qualityoutcomes.notification;

/**
 * A letter to be written to somebody.
 *
 * @param occasion what it is about, so that the same person is told the same thing once
 * @param template the words, {@code mail/<template>.txt}
 */
record Letter(String occasion, String template, java.util.Map<String, Object> words) {

    /** Whether it holds a link that only its reader may have; a private link is the word "path". */
    boolean isPrivate() {
        return words.containsKey("path");
    }
}
