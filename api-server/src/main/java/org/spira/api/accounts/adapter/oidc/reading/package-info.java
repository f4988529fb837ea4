/** Tokens that an OpenID provider signed, checked. */
@NullMarked
package org.spira.api.accounts.adapter.oidc.reading;

import org.jspecify.annotations.NullMarked;
