/** The one way in which passed deadlines of any kind are found and dealt with, once each, whoever looks. */
package vn.cchc.dossier.sweep;
