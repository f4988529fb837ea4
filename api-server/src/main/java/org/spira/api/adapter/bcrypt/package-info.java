/** Passwords hashed by bcrypt. */
@NullMarked
package org.spira.api.adapter.bcrypt;

import org.jspecify.annotations.NullMarked;
