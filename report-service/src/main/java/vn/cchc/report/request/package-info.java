/** What a caller asks of a report, read strictly: agency within scope, period, instant. */
package vn.cchc.report.request;
