/** Questions to an OpenID provider that are bounded, and what is remembered of its answers. */
@NullMarked
package org.spira.api.accounts.adapter.oidc.asking;

import org.jspecify.annotations.NullMarked;
