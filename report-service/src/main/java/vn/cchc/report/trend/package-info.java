/** How a measure went, month by month. */
package vn.cchc.report.trend;
