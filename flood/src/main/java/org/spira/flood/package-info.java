/** Two commands against any deployment: flood it with inferences, and check that each one ended. */
@NullMarked
package org.spira.flood;

import org.jspecify.annotations.NullMarked;
