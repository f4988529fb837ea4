/** The scripts of the charts, against an API server of our own. */
@NullMarked
package org.spira.charts.scripts;

import org.jspecify.annotations.NullMarked;
