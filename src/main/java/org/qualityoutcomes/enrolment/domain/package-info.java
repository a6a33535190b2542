/** Lists as they are read, compared and taken over; invitations as they are issued and used. */
@NullMarked
package org.qualityoutcomes.enrolment.domain;

import org.jspecify.annotations.NullMarked;
