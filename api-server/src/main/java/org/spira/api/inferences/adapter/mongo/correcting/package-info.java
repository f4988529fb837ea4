/** Corrections in the documents of their inferences. */
@NullMarked
package org.spira.api.inferences.adapter.mongo.correcting;

import org.jspecify.annotations.NullMarked;
