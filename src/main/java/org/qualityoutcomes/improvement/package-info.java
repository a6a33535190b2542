/** What follows from a report: plans, and actions that prove themselves before they close. */
@ApplicationModule(
        allowedDependencies = {
            "reporting",
            "selfevaluation",
            "review",
            "framework",
            "organisation",
            "evidence",
            "documents",
            "calendar",
            "worklist"
        })
@NullMarked
package org.qualityoutcomes.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
