/** The catalogue of procedures: what to bring, how long it takes and by which text, by date. */
package vn.cchc.dossier.procedure;
