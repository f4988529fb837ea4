/** Processes that are measured from outside, all by the same clock. */
@NullMarked
package org.spira.bench.process;

import org.jspecify.annotations.NullMarked;
