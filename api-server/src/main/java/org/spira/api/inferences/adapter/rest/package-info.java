/** The REST calls about inferences. */
@NullMarked
package org.spira.api.inferences.adapter.rest;

import org.jspecify.annotations.NullMarked;
