/** Correcting what was filled in. */
@NullMarked
package org.spira.api.inferences.adapter.rest.correcting;

import org.jspecify.annotations.NullMarked;
