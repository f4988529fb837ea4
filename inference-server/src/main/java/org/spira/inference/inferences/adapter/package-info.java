/** Recordings in an object store, and measures in Micrometer. */
@NullMarked
package org.spira.inference.inferences.adapter;

import org.jspecify.annotations.NullMarked;
