@NullMarked
package org.spira.bench.report;

import org.jspecify.annotations.NullMarked;
