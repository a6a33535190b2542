package org.qualityoutcomes.review;

/** The national team publishes the national summary of a cycle, which is over with it. */
public record SummaryPublished(CycleId cycle) {}
