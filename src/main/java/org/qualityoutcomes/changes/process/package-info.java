/** How these decisions and their processes speak with each other. */
@NullMarked
package org.qualityoutcomes.changes.process;

import org.jspecify.annotations.NullMarked;
