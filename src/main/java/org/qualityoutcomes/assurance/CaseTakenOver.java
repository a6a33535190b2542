package org.qualityoutcomes.assurance;

import java.util.UUID;

/** The organisation of a case became part of another one, and the case goes on: this validator or moderator is told. */
public record CaseTakenOver(UUID review, String reference, String organisation, String successor, String username) {}
