/** The pages for lists and for whoever holds a link. */
@NullMarked
package org.qualityoutcomes.enrolment.web;

import org.jspecify.annotations.NullMarked;
