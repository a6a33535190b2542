package org.qualityoutcomes.practice.domain;

import java.util.UUID;

/** A published card goes back to the editors; what is published stays until new words are agreed. */
public record RevisionAsked(UUID card) {}
