/** JSON as it is kept in the database's own columns. */
package vn.cchc.dossier.stored;
