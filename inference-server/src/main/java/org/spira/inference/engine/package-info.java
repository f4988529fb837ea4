/** Graphs, what they take and what they give. */
@NullMarked
package org.spira.inference.engine;

import org.jspecify.annotations.NullMarked;
