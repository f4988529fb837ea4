/** Giving what patients turned out to have, and reading it. */
@NullMarked
package org.spira.api.inferences.application.outcomes;

import org.jspecify.annotations.NullMarked;
