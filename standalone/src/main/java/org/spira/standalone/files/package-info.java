/** Files that only their owner can read. */
@NullMarked
package org.spira.standalone.files;

import org.jspecify.annotations.NullMarked;
