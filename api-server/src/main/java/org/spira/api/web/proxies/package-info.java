/** Whom the proxies in front say that they saw. */
@NullMarked
package org.spira.api.web.proxies;

import org.jspecify.annotations.NullMarked;
