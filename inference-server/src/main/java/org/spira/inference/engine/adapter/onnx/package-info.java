/** Runs models on ONNX Runtime. */
@NullMarked
package org.spira.inference.engine.adapter.onnx;

import org.jspecify.annotations.NullMarked;
