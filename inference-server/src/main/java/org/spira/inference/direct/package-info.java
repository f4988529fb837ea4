/** Models asked directly over HTTP, as model-serving clients expect. */
@NullMarked
package org.spira.inference.direct;

import org.jspecify.annotations.NullMarked;
