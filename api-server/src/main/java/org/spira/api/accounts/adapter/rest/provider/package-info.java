/** Logging browsers in by the hospital's own login. */
@NullMarked
package org.spira.api.accounts.adapter.rest.provider;

import org.jspecify.annotations.NullMarked;
