/** How a report meets the engine. */
@NullMarked
package org.qualityoutcomes.reporting.process;

import org.jspecify.annotations.NullMarked;
