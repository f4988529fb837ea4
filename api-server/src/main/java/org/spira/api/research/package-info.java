/** What researchers may be told of patients: pseudonyms, and nothing that names anybody. */
@NullMarked
package org.spira.api.research;

import org.jspecify.annotations.NullMarked;
