/** Whether what is heard and said today is still what a model was judged on. */
@NullMarked
package org.spira.common.drift;

import org.jspecify.annotations.NullMarked;
