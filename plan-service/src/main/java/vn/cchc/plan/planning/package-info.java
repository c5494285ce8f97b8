/** Plans and their tasks: issuing, assigning, following, reporting, reminding. */
package vn.cchc.plan.planning;
