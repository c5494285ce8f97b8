/** Which unit owes a plan of its own under a plan above, until when, and whether there is one, at any date. */
package vn.cchc.report.childplan;
