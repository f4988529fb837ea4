/** What runs graphs; a folder of its own so that the crash points of the system tests find it. */
@NullMarked
package org.spira.inference.engine.port;

import org.jspecify.annotations.NullMarked;
