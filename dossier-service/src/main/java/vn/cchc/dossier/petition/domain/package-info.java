/** The course of a petition: states, rules and their terms; imports nothing technical. */
package vn.cchc.dossier.petition.domain;
