/** One team's honest judgement of its service: plan, evidence, levels, sign-off and submission. */
@ApplicationModule(
        allowedDependencies = {"review", "framework", "organisation", "evidence", "documents", "calendar", "worklist"})
@NullMarked
package org.qualityoutcomes.selfevaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
