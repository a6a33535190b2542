/** The written report: drafted from what was recorded, checked, replied to, issued, and reviewed on request. */
@ApplicationModule(
        allowedDependencies = {
            "assurance",
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
package org.qualityoutcomes.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
