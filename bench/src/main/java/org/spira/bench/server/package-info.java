/** Runs the Inference Server among real neighbours and gives it work. */
@NullMarked
package org.spira.bench.server;

import org.jspecify.annotations.NullMarked;
