/** Bodies of requests, read member by member, with everything that is wrong said at once. */
@NullMarked
package org.spira.api.web.forms;

import org.jspecify.annotations.NullMarked;
