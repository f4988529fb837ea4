/** Whether the stores that nothing goes without can be reached. */
@NullMarked
package org.spira.api.adapter.health;

import org.jspecify.annotations.NullMarked;
