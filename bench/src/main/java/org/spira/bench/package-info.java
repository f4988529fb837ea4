/** Measures what an inference costs, in the server and without it; {@code make bench} runs it. */
@NullMarked
package org.spira.bench;

import org.jspecify.annotations.NullMarked;
