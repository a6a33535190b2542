/** One team's honest judgement of its service: plan, evidence, levels, sign-off and submission. */
@NullMarked
package org.qualityoutcomes.selfevaluation;

import org.jspecify.annotations.NullMarked;
