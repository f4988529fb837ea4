/** How good a model's diagnoses are. */
@NullMarked
package org.spira.inference.research.domain.evaluation;

import org.jspecify.annotations.NullMarked;
