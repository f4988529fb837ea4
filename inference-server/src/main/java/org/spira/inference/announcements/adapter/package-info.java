/** Announcements over NATS. */
@NullMarked
package org.spira.inference.announcements.adapter;

import org.jspecify.annotations.NullMarked;
