package org.qualityoutcomes.practice.domain;

import java.util.UUID;

/** A card was made; its process begins. */
public record CardNominated(UUID card, String reference, String organisation) {}
