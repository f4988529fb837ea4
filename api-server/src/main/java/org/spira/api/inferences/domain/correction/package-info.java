/** What was corrected in a form, and by whom. */
@NullMarked
package org.spira.api.inferences.domain.correction;

import org.jspecify.annotations.NullMarked;
