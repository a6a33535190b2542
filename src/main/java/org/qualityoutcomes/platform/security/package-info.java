/** One sign-in for Tasklist, Cockpit, our pages and the interfaces; everything is denied unless allowed. */
@NullMarked
package org.qualityoutcomes.platform.security;

import org.jspecify.annotations.NullMarked;
