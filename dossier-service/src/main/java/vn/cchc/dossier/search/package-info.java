/** Finding somebody's dossiers at the counter: within scope, masked, limited, and on record. */
package vn.cchc.dossier.search;
