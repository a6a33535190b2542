@NullMarked
package org.qualityoutcomes.platform.schema;

import org.jspecify.annotations.NullMarked;
