package org.qualityoutcomes.assurance.conflicts;

/**
 * Something that ties a person to an organisation.
 *
 * @param sentence what it is, one plain sentence about the person, without their name
 * @param hard whether it rules the case out; a soft one only speaks against it
 */
public record Conflict(String sentence, boolean hard) {}
