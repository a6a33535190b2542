/** How organisations, services and people come in: the first administrator, lists, and links to choose a password. */
@ApplicationModule(allowedDependencies = {"organisation", "worklist"})
@NullMarked
package org.qualityoutcomes.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
