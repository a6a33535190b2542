/**
 * Working days and bank holidays of England: the arithmetic behind every date that the product promises; and the rounds
 * that look from time to time at what no date announces.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qualityoutcomes.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
