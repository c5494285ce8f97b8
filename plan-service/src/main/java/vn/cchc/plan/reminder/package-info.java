/** Reminds people of what is due: rules and addresses as data, one digest a person and working day, listed and sent. */
package vn.cchc.plan.reminder;
