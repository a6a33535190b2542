/** Good practice that is worth sharing: cards that a service consents to, an editor publishes and everybody can use. */
@ApplicationModule(
        allowedDependencies = {
            "improvement",
            "reporting",
            "assurance",
            "selfevaluation",
            "review",
            "framework",
            "organisation",
            "evidence",
            "calendar",
            "worklist"
        })
@NullMarked
package org.qualityoutcomes.practice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
