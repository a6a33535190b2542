/** What a team wants to improve first, and what it thinks of doing about it. */
@NullMarked
package org.qualityoutcomes.selfevaluation.priorities;

import org.jspecify.annotations.NullMarked;
