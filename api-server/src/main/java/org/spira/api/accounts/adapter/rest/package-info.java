/** The REST calls about users and their accounts. */
@NullMarked
package org.spira.api.accounts.adapter.rest;

import org.jspecify.annotations.NullMarked;
