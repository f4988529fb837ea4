/** One user of a deployment, over REST, and what such a user sends. */
@NullMarked
package org.spira.flood.client;

import org.jspecify.annotations.NullMarked;
