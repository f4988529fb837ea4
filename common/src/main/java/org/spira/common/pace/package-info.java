/** How slowly what others send may come. */
@NullMarked
package org.spira.common.pace;

import org.jspecify.annotations.NullMarked;
