/** How answers leave: not too slowly, and whole or visibly broken off. */
@NullMarked
package org.spira.api.web.outgoing;

import org.jspecify.annotations.NullMarked;
