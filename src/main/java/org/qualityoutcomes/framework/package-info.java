/** The quality framework as data: editions with their outcomes, levels and indicators. A published edition never changes. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qualityoutcomes.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
