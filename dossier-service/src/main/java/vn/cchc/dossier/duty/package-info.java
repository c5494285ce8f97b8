/** Which kinds of units must have a one-stop counter, from which day to which, and by which text; changed on record. */
package vn.cchc.dossier.duty;
