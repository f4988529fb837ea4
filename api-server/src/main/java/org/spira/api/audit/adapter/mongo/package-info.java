/** Segments of the trail as documents. */
@NullMarked
package org.spira.api.audit.adapter.mongo;

import org.jspecify.annotations.NullMarked;
