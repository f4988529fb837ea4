/** What privacy needs from the world outside. */
@NullMarked
package org.spira.api.privacy.port;

import org.jspecify.annotations.NullMarked;
