package org.qualityoutcomes.selfevaluation.domain;

import java.util.List;

/**
 * Which library services a review is about, and whom to ask.
 *
 * @param services their names, at least one
 */
public record ServiceArrangement(ServiceProvision provision, List<String> services, String contactEmail) {}
