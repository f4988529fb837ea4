/** Counts and times with Micrometer. */
@NullMarked
package org.spira.inference.adapter.metrics;

import org.jspecify.annotations.NullMarked;
