/** Configuration of third-party parts only: the engine, security, the web shell, the clock. */
@NullMarked
package org.qualityoutcomes.platform;

import org.jspecify.annotations.NullMarked;
