/** How much is done for one account at once. */
@NullMarked
package org.spira.api.web.shares;

import org.jspecify.annotations.NullMarked;
