/** What an organisation says to its report: points on the draft, and a review of levels once it is issued. */
@NullMarked
package org.qualityoutcomes.reporting.reply;

import org.jspecify.annotations.NullMarked;
