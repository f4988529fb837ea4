/** What the tests of all packages share. */
@NullMarked
package org.spira.audio;

import org.jspecify.annotations.NullMarked;
