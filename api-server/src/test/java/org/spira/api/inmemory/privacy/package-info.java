/** What privacy keeps and asks for, in memory. */
@NullMarked
package org.spira.api.inmemory.privacy;

import org.jspecify.annotations.NullMarked;
