/** Turns what was measured of the API Server into tables. */
@NullMarked
package org.spira.bench.wayin.report;

import org.jspecify.annotations.NullMarked;
