/** Requests by HTTP, by a caller that costs next to nothing itself. */
@NullMarked
package org.spira.bench.wayin.load;

import org.jspecify.annotations.NullMarked;
