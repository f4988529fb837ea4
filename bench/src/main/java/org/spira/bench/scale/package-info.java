/** Measures what a second replica of each service adds. */
@NullMarked
package org.spira.bench.scale;

import org.jspecify.annotations.NullMarked;
