/** What becomes of organisations and their reviews: withdrawn, merged, closed, in another region; and of people who move. */
@ApplicationModule(allowedDependencies = {"review", "organisation", "calendar", "worklist"})
@NullMarked
package org.qualityoutcomes.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
