/** The API Server: users, models, hospitals and inferences over REST. */
@NullMarked
package org.spira.api;

import org.jspecify.annotations.NullMarked;
