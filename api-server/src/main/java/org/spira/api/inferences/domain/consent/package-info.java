/** What a patient agreed to. */
@NullMarked
package org.spira.api.inferences.domain.consent;

import org.jspecify.annotations.NullMarked;
