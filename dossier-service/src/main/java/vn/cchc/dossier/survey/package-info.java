/** The people a satisfaction survey may ask: only who agreed, each export recorded. */
package vn.cchc.dossier.survey;
