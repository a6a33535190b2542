/** Judgement by peers: validation by two who do not see each other, reconciliation, moderation. */
@ApplicationModule(
        allowedDependencies = {
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
package org.qualityoutcomes.assurance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
