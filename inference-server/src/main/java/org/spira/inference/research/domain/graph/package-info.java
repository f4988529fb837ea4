/** ONNX graphs as files: patterns in them that cost more than they need, and what to put there. */
@NullMarked
package org.spira.inference.research.domain.graph;

import org.jspecify.annotations.NullMarked;
