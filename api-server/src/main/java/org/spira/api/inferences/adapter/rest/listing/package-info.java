/** Parameters by which inferences are looked for page by page. */
@NullMarked
package org.spira.api.inferences.adapter.rest.listing;

import org.jspecify.annotations.NullMarked;
