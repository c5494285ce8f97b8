/** How long dossiers took, in working days. */
package vn.cchc.report.handling;
