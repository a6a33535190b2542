package org.qualityoutcomes.practice.domain;

import java.util.UUID;

/** A service took its card back, wherever its process stood. */
public record CardWithdrawn(UUID card) {}
