/** The append-only record of every decision, one hash chain for each case. */
@NullMarked
package org.qualityoutcomes.journal;

import org.jspecify.annotations.NullMarked;
