/** Removing what has been kept for as long as it may. */
@NullMarked
package org.spira.api.privacy.application.retention;

import org.jspecify.annotations.NullMarked;
