/** Cycles and reviews as they are kept, and the use cases that move them on. */
@NullMarked
package org.qualityoutcomes.review.domain;

import org.jspecify.annotations.NullMarked;
