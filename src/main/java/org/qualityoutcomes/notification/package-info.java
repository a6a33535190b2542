/** Who is told what and when: mail by a transactional outbox, no mail for what has ended. */
@ApplicationModule(
        allowedDependencies = {
            "assurance",
            "changes",
            "contribution",
            "edition",
            "enrolment",
            "improvement",
            "practice",
            "reporting",
            "selfevaluation",
            "review",
            "organisation",
            "calendar",
            "worklist"
        })
@NullMarked
package org.qualityoutcomes.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
