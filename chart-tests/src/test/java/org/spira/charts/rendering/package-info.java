/** Charts as Helm renders them, and the files and programs of this project. */
@NullMarked
package org.spira.charts.rendering;

import org.jspecify.annotations.NullMarked;
