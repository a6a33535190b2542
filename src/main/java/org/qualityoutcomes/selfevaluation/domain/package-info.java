/** A self-evaluation from the team's plan to the locked submission. */
@NullMarked
package org.qualityoutcomes.selfevaluation.domain;

import org.jspecify.annotations.NullMarked;
