/** Working days and bank holidays of England: the arithmetic behind every date that the product promises. */
@NullMarked
package org.qualityoutcomes.calendar;

import org.jspecify.annotations.NullMarked;
