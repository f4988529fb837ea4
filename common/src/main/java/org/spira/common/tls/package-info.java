/** By what a service answers by TLS, and whom a process trusts when it asks others by it. */
@NullMarked
package org.spira.common.tls;

import org.jspecify.annotations.NullMarked;
