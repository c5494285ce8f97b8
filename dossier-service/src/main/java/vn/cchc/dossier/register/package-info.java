/** The one place where dossiers, their history and their outbox entries are written, together. */
package vn.cchc.dossier.register;
