/** Tensors as JSON, and what both protocols answer with. */
@NullMarked
package org.spira.inference.direct.adapter.rest;

import org.jspecify.annotations.NullMarked;
