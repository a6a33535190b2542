/** Published cards are found, used in one's own plan, and followed. */
@NullMarked
package org.qualityoutcomes.practice.finding;

import org.jspecify.annotations.NullMarked;
