/** What becomes of data when a patient agrees no longer. */
@NullMarked
package org.spira.api.privacy.application.withdrawal;

import org.jspecify.annotations.NullMarked;
