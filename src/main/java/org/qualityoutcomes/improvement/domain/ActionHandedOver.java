package org.qualityoutcomes.improvement.domain;

import org.jspecify.annotations.Nullable;

/**
 * An action belongs to somebody else now.
 *
 * @param reference its own, for example {@code 2027-ZA1-A3}
 * @param organisation ODS code
 * @param owner username, or null where the last one has left
 */
public record ActionHandedOver(String reference, String organisation, @Nullable String owner) {}
