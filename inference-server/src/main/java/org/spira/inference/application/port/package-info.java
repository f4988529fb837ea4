/** What the application needs from the world, one interface for each thing. */
@NullMarked
package org.spira.inference.application.port;

import org.jspecify.annotations.NullMarked;
