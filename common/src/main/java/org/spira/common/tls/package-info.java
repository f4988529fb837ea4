/** Whom a process trusts when it asks others by TLS. */
@NullMarked
package org.spira.common.tls;

import org.jspecify.annotations.NullMarked;
