/** Telling all that is kept about a patient. */
@NullMarked
package org.spira.api.privacy.application.access;

import org.jspecify.annotations.NullMarked;
