/** Keeps the versions that served in an object store. */
@NullMarked
package org.spira.inference.models.adapter.objectstore;

import org.jspecify.annotations.NullMarked;
