/** Telling that a patient agrees no longer. */
@NullMarked
package org.spira.api.privacy.adapter.rest.withdrawal;

import org.jspecify.annotations.NullMarked;
