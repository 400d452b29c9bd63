/** The press: lays sheets out with JasperReports, which no other package imports. */
@NullMarked
package io.callboard.reports.press;

import org.jspecify.annotations.NullMarked;
