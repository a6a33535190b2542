@NullMarked
package org.qualityoutcomes.platform.demo;

import org.jspecify.annotations.NullMarked;
