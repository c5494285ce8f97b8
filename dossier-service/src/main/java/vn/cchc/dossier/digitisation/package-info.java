/** How much of what units take in and hand over is digital. */
package vn.cchc.dossier.digitisation;
