/** The written report: drafted from what was recorded, checked, replied to, issued, and reviewed on request. */
@NullMarked
package org.qualityoutcomes.reporting;

import org.jspecify.annotations.NullMarked;
