/** Opens a figure: the dossiers it counts, what it means and where that is laid down. */
package vn.cchc.report.drilldown;
