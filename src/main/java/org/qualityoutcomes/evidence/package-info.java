/** What a service can show: items with their files, stored once, used for many indicators. */
@ApplicationModule(allowedDependencies = {"framework", "organisation", "calendar", "worklist"})
@NullMarked
package org.qualityoutcomes.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
