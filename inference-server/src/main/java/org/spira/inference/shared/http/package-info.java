/** Questions over HTTP whose every wait is bounded. */
@NullMarked
package org.spira.inference.shared.http;

import org.jspecify.annotations.NullMarked;
