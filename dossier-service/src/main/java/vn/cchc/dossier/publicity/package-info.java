/** Where and when each unit made each procedure public, and what is missing or older than the procedure's version. */
package vn.cchc.dossier.publicity;
