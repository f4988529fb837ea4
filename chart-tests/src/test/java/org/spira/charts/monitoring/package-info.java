/** Alerts and dashboards, against the tools and the services that they are for. */
@NullMarked
package org.spira.charts.monitoring;

import org.jspecify.annotations.NullMarked;
