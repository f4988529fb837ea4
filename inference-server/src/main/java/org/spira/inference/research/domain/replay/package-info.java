/** Results that were given once, to be compared with what the same model says again. */
@NullMarked
package org.spira.inference.research.domain.replay;

import org.jspecify.annotations.NullMarked;
