/** Who owed which report, and whether it came on time. */
package vn.cchc.report.discipline;
