/** What holds for all models, forms and tables, and a test for each path through each of them. */
@NullMarked
package org.qualityoutcomes.model;

import org.jspecify.annotations.NullMarked;
