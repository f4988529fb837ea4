/** The Inference Server: runs the registry's production models on recordings. */
@NullMarked
package org.spira.inference;

import org.jspecify.annotations.NullMarked;
