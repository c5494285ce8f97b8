/** The files people and offices name: where each lies and how to see that it is still the same. */
package vn.cchc.dossier.attachment;
