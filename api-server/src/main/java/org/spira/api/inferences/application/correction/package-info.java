/** Correcting what was filled in about a patient. */
@NullMarked
package org.spira.api.inferences.application.correction;

import org.jspecify.annotations.NullMarked;
