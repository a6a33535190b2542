package org.qualityoutcomes.assurance.domain;

import java.util.UUID;

/**
 * Somebody had to leave a seat.
 *
 * @param validator username of the one who had to leave
 * @param talking whether the two judgements were compared already and the two validators talked
 */
public record SeatVacated(UUID validation, UUID seat, String validator, boolean talking) {}
