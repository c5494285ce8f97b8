/** What every report counts of dossiers, and the measures made of it, each defined once. */
package vn.cchc.report.figure;
