/** The forms a report is handed out in: JSON for programs, CSV for analysts, a workbook or a PDF for whoever signs. */
package vn.cchc.report.rendering;
