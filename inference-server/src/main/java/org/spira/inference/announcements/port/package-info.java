/** What announcing needs from the world. */
@NullMarked
package org.spira.inference.announcements.port;

import org.jspecify.annotations.NullMarked;
