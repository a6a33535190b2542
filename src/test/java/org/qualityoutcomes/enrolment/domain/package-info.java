/** Lists and links without a server. */
@org.jspecify.annotations.NullMarked
package org.qualityoutcomes.enrolment.domain;
