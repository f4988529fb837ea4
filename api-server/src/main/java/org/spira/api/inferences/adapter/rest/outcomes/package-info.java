/** The calls about outcomes. */
@NullMarked
package org.spira.api.inferences.adapter.rest.outcomes;

import org.jspecify.annotations.NullMarked;
