/** How the API describes itself to people and programs. */
@NullMarked
package org.spira.api.web.description;

import org.jspecify.annotations.NullMarked;
