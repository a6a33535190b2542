package org.qualityoutcomes.changes.domain;

import java.util.UUID;

/**
 * A change of an organisation was decided and waits for its day.
 *
 * @param reference for people who search for it
 */
public record ChangeDecided(UUID change, String reference) {}
