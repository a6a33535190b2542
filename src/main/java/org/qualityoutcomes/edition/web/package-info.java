@NullMarked
package org.qualityoutcomes.edition.web;

import org.jspecify.annotations.NullMarked;
