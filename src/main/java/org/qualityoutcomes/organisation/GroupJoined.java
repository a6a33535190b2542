package org.qualityoutcomes.organisation;

/** A list of the administrator gave somebody a role that they did not hold before; group as in {@link Groups}. */
public record GroupJoined(String username, String group) {}
