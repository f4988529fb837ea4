/** Outcomes in the documents of their inferences, so that a tombstone takes their place too. */
@NullMarked
package org.spira.api.inferences.adapter.mongo.outcomes;

import org.jspecify.annotations.NullMarked;
