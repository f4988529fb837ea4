/** What the trail needs from the world outside. */
@NullMarked
package org.spira.api.audit.port;

import org.jspecify.annotations.NullMarked;
