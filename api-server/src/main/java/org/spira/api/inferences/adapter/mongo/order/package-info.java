/** The orders in which the database keeps inferences. */
@NullMarked
package org.spira.api.inferences.adapter.mongo.order;

import org.jspecify.annotations.NullMarked;
