/** The books of the invariant as meters. */
@NullMarked
package org.spira.api.adapter.metrics;

import org.jspecify.annotations.NullMarked;
