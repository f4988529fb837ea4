/** Tests of what is told of several replicas. */
@NullMarked
package org.spira.bench.scale;

import org.jspecify.annotations.NullMarked;
