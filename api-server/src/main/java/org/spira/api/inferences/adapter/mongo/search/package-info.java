/** Looking for inferences page by page. */
@NullMarked
package org.spira.api.inferences.adapter.mongo.search;

import org.jspecify.annotations.NullMarked;
