package org.qualityoutcomes.organisation;

/** An organisation belongs to another region now: those who lead it see its cases, and what waits for them moves. */
public record RegionChanged(String ods, Region from, Region to) {}
