/** A running SPIRA, asked over REST. */
@NullMarked
package org.spira.inference.research.adapter.api;

import org.jspecify.annotations.NullMarked;
