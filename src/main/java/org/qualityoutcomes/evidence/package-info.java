/** What a service can show: items with their files, stored once, used for many indicators. */
@NullMarked
package org.qualityoutcomes.evidence;

import org.jspecify.annotations.NullMarked;
