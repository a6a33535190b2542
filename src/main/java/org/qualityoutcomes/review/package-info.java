/** The case and its cycle: one organisation's passage through one cycle, its phase and its dates. */
@NullMarked
package org.qualityoutcomes.review;

import org.jspecify.annotations.NullMarked;
