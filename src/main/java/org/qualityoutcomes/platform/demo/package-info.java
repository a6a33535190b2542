/** The demonstration: invented organisations, accounts for every role, and reviews driven by real processes. */
@NullMarked
package org.qualityoutcomes.platform.demo;

import org.jspecify.annotations.NullMarked;
