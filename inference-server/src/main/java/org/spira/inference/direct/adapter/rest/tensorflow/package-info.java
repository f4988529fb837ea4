/** The REST API of TensorFlow Serving. */
@NullMarked
package org.spira.inference.direct.adapter.rest.tensorflow;

import org.jspecify.annotations.NullMarked;
