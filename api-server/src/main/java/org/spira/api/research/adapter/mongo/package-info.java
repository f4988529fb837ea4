/** Labelled inferences in MongoDB. */
@NullMarked
package org.spira.api.research.adapter.mongo;

import org.jspecify.annotations.NullMarked;
