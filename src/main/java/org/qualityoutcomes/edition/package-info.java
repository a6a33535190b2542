/**
 * How an edition of the framework comes into the house: it is loaded, compared with the one before, tried on past
 * reviews, published. And how guidance within an edition is put right, with a log that everybody may read.
 */
@ApplicationModule(
        allowedDependencies = {
            "selfevaluation",
            "review",
            "framework",
            "organisation",
            "documents",
            "calendar",
            "worklist"
        })
@NullMarked
package org.qualityoutcomes.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
