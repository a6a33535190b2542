package org.qualityoutcomes.practice;

import java.util.UUID;

/**
 * A card that others could read is there no more. Who built on it keeps what they have.
 *
 * @param reference for example {@code GP-12}
 * @param withdrawn whether its service withdrew it; else it was retired, left out or not revised in time
 */
public record CardTakenAway(UUID card, String reference, boolean withdrawn) {}
