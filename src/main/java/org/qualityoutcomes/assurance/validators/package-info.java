/** Who validates: the register of validators, what they bring, and whether they may be given a case. */
@NullMarked
package org.qualityoutcomes.assurance.validators;

import org.jspecify.annotations.NullMarked;
