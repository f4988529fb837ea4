/** When something is announced, and in which words. */
@NullMarked
package org.spira.inference.announcements.application;

import org.jspecify.annotations.NullMarked;
