package vn.cchc.plan.agency.domain;

/**
 * Why an agency cannot stand in the tree.
 *
 * @param code the agency
 * @param field the field to look at
 */
public record AgencyFault(String code, String field, String vietnamese, String english) {}
