/** Imports plans from files: a preview that says what could not be read, decisions of a person, then a draft plan. */
package vn.cchc.plan.importing;
