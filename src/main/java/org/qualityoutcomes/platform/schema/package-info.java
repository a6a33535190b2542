/** The database: its connection, and the engine's own tables. */
@NullMarked
package org.qualityoutcomes.platform.schema;

import org.jspecify.annotations.NullMarked;
