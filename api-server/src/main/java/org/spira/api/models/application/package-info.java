/** Listing and registering models. */
@NullMarked
package org.spira.api.models.application;

import org.jspecify.annotations.NullMarked;
