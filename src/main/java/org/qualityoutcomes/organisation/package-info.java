/** Organisations, the services that serve them, people with their roles, and who is asking right now. */
@NullMarked
package org.qualityoutcomes.organisation;

import org.jspecify.annotations.NullMarked;
