/** The quality framework as data: editions with their outcomes, levels and indicators. A published edition never changes. */
@NullMarked
package org.qualityoutcomes.framework;

import org.jspecify.annotations.NullMarked;
