/** Renders the charts with Helm's own engine and checks every object that comes out. */
@NullMarked
package org.spira.charts;

import org.jspecify.annotations.NullMarked;
