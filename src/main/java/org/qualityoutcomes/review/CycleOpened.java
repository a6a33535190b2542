package org.qualityoutcomes.review;

/** All reviews of a cycle are open, and those that take part are known as far as they are at the start. */
public record CycleOpened(CycleId cycle, CycleKind kind) {}
