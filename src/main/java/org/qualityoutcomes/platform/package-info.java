/** Configuration of third-party parts only: the engine, security, the web shell, the clock. */
@ApplicationModule(
        allowedDependencies = {
            "assurance",
            "review",
            "worklist",
            "framework",
            "organisation",
            "calendar",
            "documents",
            "notification"
        })
@NullMarked
package org.qualityoutcomes.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
