/** What patients may ask of a hospital about their data: that it is erased. */
@NullMarked
package org.spira.api.privacy;

import org.jspecify.annotations.NullMarked;
