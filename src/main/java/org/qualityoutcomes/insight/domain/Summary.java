package org.qualityoutcomes.insight.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A cycle over all organisations.
 *
 * @param reference of the cycle
 * @param edition the title of its edition
 * @param asOf the day of the figures
 * @param sheets the figures
 * @param notes what holds for all of them
 */
public record Summary(
        String reference, String name, String edition, LocalDate asOf, List<Sheet> sheets, List<String> notes) {}
