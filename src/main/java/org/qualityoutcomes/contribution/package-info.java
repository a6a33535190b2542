/** What people outside the library give: a quote, a story or a file, by a private link and with their consent. */
@ApplicationModule(
        allowedDependencies = {
            "selfevaluation",
            "review",
            "framework",
            "organisation",
            "evidence",
            "calendar",
            "worklist"
        })
@NullMarked
package org.qualityoutcomes.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
