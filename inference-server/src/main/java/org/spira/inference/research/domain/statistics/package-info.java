/** Statistics of diagnoses, each with its source. */
@NullMarked
package org.spira.inference.research.domain.statistics;

import org.jspecify.annotations.NullMarked;
