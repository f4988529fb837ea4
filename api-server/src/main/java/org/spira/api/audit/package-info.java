/** Who did what to which record: a trail that shows when something was taken out of it. */
@NullMarked
package org.spira.api.audit;

import org.jspecify.annotations.NullMarked;
