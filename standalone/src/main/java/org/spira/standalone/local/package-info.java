/** What stands in for the broker and the object store in one process. */
@NullMarked
package org.spira.standalone.local;

import org.jspecify.annotations.NullMarked;
