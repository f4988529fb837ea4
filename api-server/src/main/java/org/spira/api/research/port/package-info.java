/** Where labelled inferences are read. */
@NullMarked
package org.spira.api.research.port;

import org.jspecify.annotations.NullMarked;
