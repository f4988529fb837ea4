/** Parts of something that are asked for by their bytes. */
@NullMarked
package org.spira.api.web.ranges;

import org.jspecify.annotations.NullMarked;
