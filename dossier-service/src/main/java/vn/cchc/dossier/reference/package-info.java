/** Agencies and working time as this service's rules need them, from its copy of plan-service's reference data. */
package vn.cchc.dossier.reference;
