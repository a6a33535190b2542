/** How cycles and reviews meet the engine: contracts, dates, chasing, steps. */
@NullMarked
package org.qualityoutcomes.review.process;

import org.jspecify.annotations.NullMarked;
