/** The engine as this house runs it: what it remembers, what it refuses, how tasks are named and handed out. */
@NullMarked
package org.qualityoutcomes.platform.engine;

import org.jspecify.annotations.NullMarked;
