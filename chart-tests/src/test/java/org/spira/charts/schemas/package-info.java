/** What an API server in strict mode would say to every object of every scenario. */
@NullMarked
package org.spira.charts.schemas;

import org.jspecify.annotations.NullMarked;
