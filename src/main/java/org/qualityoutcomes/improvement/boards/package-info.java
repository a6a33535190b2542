/** Plans at a glance: the board of a team, and the pages of those who answer for many plans. */
@NullMarked
package org.qualityoutcomes.improvement.boards;

import org.jspecify.annotations.NullMarked;
