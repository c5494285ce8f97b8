/** Recording what happened to dossiers, one event or a batch, each exactly once whatever is sent again or late. */
package vn.cchc.dossier.recording;
