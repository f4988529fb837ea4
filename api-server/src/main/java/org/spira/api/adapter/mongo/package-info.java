/** Users, models, hospitals, inferences and results in MongoDB. */
@NullMarked
package org.spira.api.adapter.mongo;

import org.jspecify.annotations.NullMarked;
