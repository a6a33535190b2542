/** What a service improvement plan is for: priorities, target levels, milestones, risks; and what leaves the house of it. */
@NullMarked
package org.qualityoutcomes.improvement.goals;

import org.jspecify.annotations.NullMarked;
