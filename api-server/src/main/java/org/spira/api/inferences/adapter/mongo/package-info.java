/** Inferences and results as documents. */
@NullMarked
package org.spira.api.inferences.adapter.mongo;

import org.jspecify.annotations.NullMarked;
