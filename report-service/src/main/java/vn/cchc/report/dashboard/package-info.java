/** The dashboard: what the reports say, on one page for whoever leads and decides; nothing is counted here. */
package vn.cchc.report.dashboard;
