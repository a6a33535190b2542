package org.qualityoutcomes.framework;

import java.util.List;

/** One step of an outcome's ladder; the lowest has no indicators. */
public record Level(int number, String summary, List<Indicator> indicators) {}
