/** Organisations, the services that serve them, people with their roles, and who is asking right now. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.qualityoutcomes.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
