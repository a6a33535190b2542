/** People and groups in the engine's identity tables. */
@NullMarked
package org.qualityoutcomes.organisation.process;

import org.jspecify.annotations.NullMarked;
