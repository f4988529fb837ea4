/** Telling the API Servers what is served here. */
@NullMarked
package org.spira.inference.announcements;

import org.jspecify.annotations.NullMarked;
