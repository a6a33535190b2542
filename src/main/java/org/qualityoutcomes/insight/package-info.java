/**
 * What is seen over many reviews: whether improvement worked, levels over the years, the national summary of a cycle. Reads
 * the other rooms through their faces and writes nowhere but in its own.
 */
@ApplicationModule(
        allowedDependencies = {
            "improvement",
            "reporting",
            "assurance",
            "selfevaluation",
            "review",
            "framework",
            "organisation",
            "documents",
            "calendar",
            "worklist"
        })
@NullMarked
package org.qualityoutcomes.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
