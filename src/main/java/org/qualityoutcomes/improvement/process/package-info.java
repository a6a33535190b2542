/** How plans and actions meet the engine. */
@NullMarked
package org.qualityoutcomes.improvement.process;

import org.jspecify.annotations.NullMarked;
