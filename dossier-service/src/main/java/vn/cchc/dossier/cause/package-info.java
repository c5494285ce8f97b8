/** The causes of lateness that may be stated, by date. */
package vn.cchc.dossier.cause;
