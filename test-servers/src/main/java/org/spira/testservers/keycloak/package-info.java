/** A real OpenID provider, with the realm of the tests. */
@NullMarked
package org.spira.testservers.keycloak;

import org.jspecify.annotations.NullMarked;
