/** What is taken from a queue: pulled, kept reserved while it is worked on, and ended. */
@NullMarked
package org.spira.jetstream.consumers;

import org.jspecify.annotations.NullMarked;
