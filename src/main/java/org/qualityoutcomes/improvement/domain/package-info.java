/** Plans that follow from a report, and their actions until they are closed. */
@NullMarked
package org.qualityoutcomes.improvement.domain;

import org.jspecify.annotations.NullMarked;
