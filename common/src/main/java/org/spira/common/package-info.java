/** What both services put on the wire: messages, NATS subjects and object keys; and its digest. */
@NullMarked
package org.spira.common;

import org.jspecify.annotations.NullMarked;
