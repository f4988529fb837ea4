/** Requests to erase as documents. */
@NullMarked
package org.spira.api.privacy.adapter.mongo;

import org.jspecify.annotations.NullMarked;
