@NullMarked
package org.spira.bench.wayin.report;

import org.jspecify.annotations.NullMarked;
