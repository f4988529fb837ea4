/** Model files kept on this machine. */
@NullMarked
package org.spira.inference.adapter.cache;

import org.jspecify.annotations.NullMarked;
