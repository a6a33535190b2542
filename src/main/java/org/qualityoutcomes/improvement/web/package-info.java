/** The pages of plans and actions. */
@NullMarked
package org.qualityoutcomes.improvement.web;

import org.jspecify.annotations.NullMarked;
