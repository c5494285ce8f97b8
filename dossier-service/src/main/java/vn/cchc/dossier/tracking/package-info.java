/** The public look-up of one's own dossier: masked, and too slow to guess. */
package vn.cchc.dossier.tracking;
