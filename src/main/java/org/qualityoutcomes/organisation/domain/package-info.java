/** Organisations and the services that serve them, as they are kept. */
@NullMarked
package org.qualityoutcomes.organisation.domain;

import org.jspecify.annotations.NullMarked;
