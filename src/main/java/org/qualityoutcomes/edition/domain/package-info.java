@NullMarked
package org.qualityoutcomes.edition.domain;

import org.jspecify.annotations.NullMarked;
