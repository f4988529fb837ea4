/** A model here against the same model where it was trained. */
@NullMarked
package org.spira.inference.research.domain.verification;

import org.jspecify.annotations.NullMarked;
