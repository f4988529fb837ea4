/** Where it is kept who stays logged in. */
@NullMarked
package org.spira.api.accounts.adapter.sessions;

import org.jspecify.annotations.NullMarked;
