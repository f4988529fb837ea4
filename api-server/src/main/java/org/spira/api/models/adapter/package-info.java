/** Models in MongoDB, and their REST calls. */
@NullMarked
package org.spira.api.models.adapter;

import org.jspecify.annotations.NullMarked;
