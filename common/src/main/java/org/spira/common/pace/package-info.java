/** How slowly what others send may come, and what is sent to them may go. */
@NullMarked
package org.spira.common.pace;

import org.jspecify.annotations.NullMarked;
