/** How a self-evaluation meets the engine. */
@NullMarked
package org.qualityoutcomes.selfevaluation.process;

import org.jspecify.annotations.NullMarked;
