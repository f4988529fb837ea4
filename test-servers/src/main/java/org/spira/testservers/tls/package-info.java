/** Certificates that are made when a test needs them, and TLS in front of servers without it. */
@NullMarked
package org.spira.testservers.tls;

import org.jspecify.annotations.NullMarked;
