/** What tests of all rooms share. */
@NullMarked
package org.qualityoutcomes.support;

import org.jspecify.annotations.NullMarked;
