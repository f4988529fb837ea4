/** What the application needs from the world outside, named for what it is. */
@NullMarked
package org.spira.api.application.port;

import org.jspecify.annotations.NullMarked;
