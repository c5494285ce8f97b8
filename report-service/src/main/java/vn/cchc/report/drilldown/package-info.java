/** Opens a figure: the dossiers it counts. */
package vn.cchc.report.drilldown;
