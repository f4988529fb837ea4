/** What an upload costs where there is no server: its limit, and the stores alone. */
@NullMarked
package org.spira.bench.wayin.plain;

import org.jspecify.annotations.NullMarked;
