/** Which dossiers are overdue at an instant, by how much working time, and whose fault that is. */
package vn.cchc.report.overdue;
