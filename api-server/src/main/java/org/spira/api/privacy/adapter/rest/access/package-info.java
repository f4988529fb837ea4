/** Handing over all that is kept about a patient, as a ZIP. */
@NullMarked
package org.spira.api.privacy.adapter.rest.access;

import org.jspecify.annotations.NullMarked;
