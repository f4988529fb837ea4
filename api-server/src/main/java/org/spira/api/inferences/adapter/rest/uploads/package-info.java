/** How many uploads are taken at once, of all and of each account. */
@NullMarked
package org.spira.api.inferences.adapter.rest.uploads;

import org.jspecify.annotations.NullMarked;
