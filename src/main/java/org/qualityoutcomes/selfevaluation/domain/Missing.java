package org.qualityoutcomes.selfevaluation.domain;

/**
 * Something that keeps a self-evaluation from being submitted.
 *
 * @param place the page on which it is mended, below the review's own, with an anchor where there is one, for example
 *     {@code outcomes/O2#narrative}
 * @param sentence with a full stop
 */
public record Missing(String place, String sentence) {

    /** The page alone. */
    public String page() {
        return place.replaceFirst("#.*", "");
    }
}
