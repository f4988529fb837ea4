/** Runs models on ONNX Runtime. */
@NullMarked
package org.spira.inference.adapter.onnx;

import org.jspecify.annotations.NullMarked;
