/** Users in MongoDB, passwords by bcrypt, tokens as JWTs, and their REST calls. */
@NullMarked
package org.spira.api.accounts.adapter;

import org.jspecify.annotations.NullMarked;
