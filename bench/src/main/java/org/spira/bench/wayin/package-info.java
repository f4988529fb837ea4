/** Measures the API Server: the way of an inference in, and the ways to read about it. */
@NullMarked
package org.spira.bench.wayin;

import org.jspecify.annotations.NullMarked;
