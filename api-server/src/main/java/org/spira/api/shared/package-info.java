/** What every subject knows: ids, fingerprints, the clock, and the ways to say no. */
@NullMarked
package org.spira.api.shared;

import org.jspecify.annotations.NullMarked;
