/** Serves the web app that comes with SPIRA, beside the API. */
@NullMarked
package org.spira.api.pages;

import org.jspecify.annotations.NullMarked;
