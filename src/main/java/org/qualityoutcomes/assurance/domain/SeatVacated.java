package org.qualityoutcomes.assurance.domain;

import java.util.UUID;

/**
 * Somebody had to leave a seat.
 *
 * @param talking whether the two judgements were compared already and the two validators talked
 */
public record SeatVacated(UUID validation, UUID seat, boolean talking) {}
