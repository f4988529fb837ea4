/** What every inference must do, without a server around it: the limit. */
@NullMarked
package org.spira.bench.plain;

import org.jspecify.annotations.NullMarked;
