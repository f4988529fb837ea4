/** Statistics of diagnoses, each with its source. */
@NullMarked
package org.spira.common.statistics;

import org.jspecify.annotations.NullMarked;
