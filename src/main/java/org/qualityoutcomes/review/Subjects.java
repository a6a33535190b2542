package org.qualityoutcomes.review;

import java.util.Optional;
import java.util.UUID;

/**
 * What besides reviews has a journal that people can read. Each room implements it for what it keeps; the page of the
 * journal asks them all.
 */
public interface Subjects {

    /** What the chain of these deeds is about; empty if it is not this room's, or not for the signed-in person to read. */
    Optional<Subject> of(UUID chain);

    /**
     * Something that decisions are made about.
     *
     * @param caption what it is in a word, for example "Edition 2023"
     * @param title what the link back to its page says
     * @param path where its page is
     */
    record Subject(String caption, String title, String path) {}
}
