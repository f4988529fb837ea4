/** Turns what was measured into tables. */
@NullMarked
package org.spira.bench.report;

import org.jspecify.annotations.NullMarked;
