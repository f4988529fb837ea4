/** The call of whoever operates SPIRA: what works, what waits and what failed. */
@NullMarked
package org.spira.api.inferences.adapter.rest.operation;

import org.jspecify.annotations.NullMarked;
