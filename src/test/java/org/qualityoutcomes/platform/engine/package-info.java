@NullMarked
package org.qualityoutcomes.platform.engine;

import org.jspecify.annotations.NullMarked;
