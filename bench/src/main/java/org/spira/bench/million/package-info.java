/** Fills a store with made-up inferences, and measures what reads cost when there are many. */
@NullMarked
package org.spira.bench.million;

import org.jspecify.annotations.NullMarked;
