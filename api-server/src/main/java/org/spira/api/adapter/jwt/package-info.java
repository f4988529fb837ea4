/** Tokens as signed JWTs. */
@NullMarked
package org.spira.api.adapter.jwt;

import org.jspecify.annotations.NullMarked;
