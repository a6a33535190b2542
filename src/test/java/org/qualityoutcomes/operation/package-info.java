/** What an operator is given: the image, the composition of services, and the guide with its settings. */
@NullMarked
package org.qualityoutcomes.operation;

import org.jspecify.annotations.NullMarked;
