/** The hospital's own login as an OpenID provider: its keys, its tokens, its answers. */
@NullMarked
package org.spira.api.accounts.adapter.oidc;

import org.jspecify.annotations.NullMarked;
