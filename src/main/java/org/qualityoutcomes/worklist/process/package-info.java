/** Tasks and their forms as the engine keeps them. */
@NullMarked
package org.qualityoutcomes.worklist.process;

import org.jspecify.annotations.NullMarked;
