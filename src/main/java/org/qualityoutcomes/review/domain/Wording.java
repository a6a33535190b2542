package org.qualityoutcomes.review.domain;

import org.jspecify.annotations.Nullable;

/**
 * What an element of a model means for a reader.
 *
 * @param label what happens there, a sentence without its full stop
 * @param does what follows the name of whoever has the task
 * @param done what follows the name of whoever completed it
 * @param lapsed what is said where the process withdrew it
 * @param usual whether each review comes there
 * @param blind whether those who are judged learn neither who does it nor who has finished
 * @param part the model whose steps happen there
 */
record Wording(
        String label,
        @Nullable String does,
        @Nullable String done,
        @Nullable String lapsed,
        boolean usual,
        boolean blind,
        @Nullable String part) {}
