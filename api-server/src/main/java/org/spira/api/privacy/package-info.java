/** What patients may ask of a hospital about their data: that it is erased, that they get it. */
@NullMarked
package org.spira.api.privacy;

import org.jspecify.annotations.NullMarked;
