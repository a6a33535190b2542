/** The case and its cycle: one organisation's passage through one cycle, its phase and its dates. */
@ApplicationModule(allowedDependencies = {"framework", "organisation", "calendar", "worklist"})
@NullMarked
package org.qualityoutcomes.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
