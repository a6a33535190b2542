/** What follows from a report: plans, and actions that prove themselves before they close. */
@NullMarked
package org.qualityoutcomes.improvement;

import org.jspecify.annotations.NullMarked;
