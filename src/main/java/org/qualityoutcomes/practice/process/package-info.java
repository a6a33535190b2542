/** How cards meet the engine. */
@NullMarked
package org.qualityoutcomes.practice.process;

import org.jspecify.annotations.NullMarked;
