/** Where outcomes are kept. */
@NullMarked
package org.spira.api.outcomes.port;

import org.jspecify.annotations.NullMarked;
