/** The REST API of the contract. */
@NullMarked
package org.spira.api.adapter.rest;

import org.jspecify.annotations.NullMarked;
