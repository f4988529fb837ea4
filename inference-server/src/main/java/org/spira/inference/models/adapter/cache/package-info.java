/** Model files kept on this machine. */
@NullMarked
package org.spira.inference.models.adapter.cache;

import org.jspecify.annotations.NullMarked;
