package org.qualityoutcomes.practice;

import java.util.UUID;

/**
 * A card that a service took over is there no more for others. What the service made of it stays its own.
 *
 * @param reference for example {@code GP-12}
 * @param adopter ODS code of whoever took it over
 * @param withdrawn whether its service withdrew it; else it was retired, left out or not revised in time
 */
public record UsedCardGone(UUID card, String reference, String adopter, boolean withdrawn) {}
