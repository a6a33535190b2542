/** What a person has to do: open tasks, a task's form on our own pages, and the one door through which a task is completed. */
@ApplicationModule(allowedDependencies = {"organisation"})
@NullMarked
package org.qualityoutcomes.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
