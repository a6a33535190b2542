/** The service improvement review of every second year: plan and documents in, discussed, feedback out. */
@NullMarked
package org.qualityoutcomes.improvement.biennial;

import org.jspecify.annotations.NullMarked;
