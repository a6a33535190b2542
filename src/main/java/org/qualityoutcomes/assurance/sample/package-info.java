/** The random sample of reviews that a panel looks at whatever their validators say; hidden from those. */
@NullMarked
package org.qualityoutcomes.assurance.sample;

import org.jspecify.annotations.NullMarked;
