/** What the national portal says of the changes it was sent; it is told by the province's portal and is no history. */
package vn.cchc.dossier.portal;
