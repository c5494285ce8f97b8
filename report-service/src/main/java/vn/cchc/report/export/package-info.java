/** Tables as files that an office opens in a spreadsheet. */
package vn.cchc.report.export;
