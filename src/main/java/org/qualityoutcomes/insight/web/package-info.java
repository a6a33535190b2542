/** The pages of trends, effects and national summaries. */
@NullMarked
package org.qualityoutcomes.insight.web;

import org.jspecify.annotations.NullMarked;
