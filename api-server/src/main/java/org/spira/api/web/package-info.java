/** What all of the REST API shares: errors, forms, filters. */
@NullMarked
package org.spira.api.web;

import org.jspecify.annotations.NullMarked;
