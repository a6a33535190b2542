/** Pages of cycles and reviews: where is it, who has the ball, what comes next. */
@NullMarked
package org.qualityoutcomes.review.web;

import org.jspecify.annotations.NullMarked;
