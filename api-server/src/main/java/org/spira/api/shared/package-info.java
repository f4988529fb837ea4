/** What every subject knows: ids, the clock, and the ways to say no. */
@NullMarked
package org.spira.api.shared;

import org.jspecify.annotations.NullMarked;
