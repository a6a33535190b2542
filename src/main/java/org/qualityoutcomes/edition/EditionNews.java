package org.qualityoutcomes.edition;

import java.util.Set;

/**
 * An edition was published, or guidance within it was put right, and those who work with it are told.
 *
 * @param occasion of one publication or correction
 * @param kind published or corrected
 * @param what the edition's title, or the place that was corrected
 * @param told groups
 */
public record EditionNews(String occasion, String kind, String code, String what, Set<String> told) {}
