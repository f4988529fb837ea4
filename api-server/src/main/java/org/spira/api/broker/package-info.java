/** The connection to NATS, and the subjects on it. */
@NullMarked
package org.spira.api.broker;

import org.jspecify.annotations.NullMarked;
