package org.qualityoutcomes.organisation;

import java.util.Set;

/** Somebody holds these roles no more; groups as in {@link Groups}. What they held for them goes back to the others. */
public record GroupsLeft(String username, Set<String> groups) {}
