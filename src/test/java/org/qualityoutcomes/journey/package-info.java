/** The whole way of a review through the running house, as its users walk it. */
@NullMarked
package org.qualityoutcomes.journey;

import org.jspecify.annotations.NullMarked;
