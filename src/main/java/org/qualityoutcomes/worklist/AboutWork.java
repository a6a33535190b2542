package org.qualityoutcomes.worklist;

import java.util.Map;
import java.util.Optional;

/** What the case of a task is about, in the words of those who plan it; the engine itself keeps no typed word. */
public interface AboutWork {

    /** @param reference the case's, for example {@code 2027-ZA1-A3}; empty where it has no words of its own */
    Optional<About> of(String reference);

    /**
     * A case in words.
     *
     * @param title on one line, short enough for the subject of a mail
     * @param facts what whoever does the task wants before their eyes, by what it is
     */
    record About(String title, Map<String, String> facts) {}
}
