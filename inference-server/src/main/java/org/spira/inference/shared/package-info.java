/** What every subject says when the world is not as it needs it. */
@NullMarked
package org.spira.inference.shared;

import org.jspecify.annotations.NullMarked;
