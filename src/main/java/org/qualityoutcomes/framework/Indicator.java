package org.qualityoutcomes.framework;

import java.util.List;

/**
 * One thing by which a level is recognised.
 *
 * @param code stable, for example {@code O2.L3.b}
 * @param text what can be seen where it is met; illustrative wording unless the edition says otherwise
 * @param duties tags of the duties and policies it serves
 */
public record Indicator(String code, String text, List<String> duties) {}
