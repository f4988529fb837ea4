/** Failures as answers, in the one form that clients know. */
@NullMarked
package org.spira.api.web.errors;

import org.jspecify.annotations.NullMarked;
