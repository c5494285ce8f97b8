/** Reading dossiers within the caller's scope, personal data masked unless the reading is logged. */
package vn.cchc.dossier.reading;
