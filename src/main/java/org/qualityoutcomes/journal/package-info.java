/** The append-only record of every decision, one hash chain for each case. */
@ApplicationModule(allowedDependencies = {"review", "organisation", "documents"})
@NullMarked
package org.qualityoutcomes.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
