/** The sheet of R1, the daily box-office return (演出票房日报表). */
@NullMarked
package io.callboard.reports.statutory.dailyreturn;

import org.jspecify.annotations.NullMarked;
