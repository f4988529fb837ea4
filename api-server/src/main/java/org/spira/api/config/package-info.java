/** Typed, validated settings, and what is wired to what. */
@NullMarked
package org.spira.api.config;

import org.jspecify.annotations.NullMarked;
