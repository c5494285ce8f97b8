/** Dossiers whose clock runs at an instant: pages of them, what narrows them down, and how many each group has. */
package vn.cchc.report.running;
