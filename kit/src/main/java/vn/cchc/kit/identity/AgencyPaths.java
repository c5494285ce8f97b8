package vn.cchc.kit.identity;

import java.util.Optional;

/** Knows where an agency stands in the tree; each service answers from the copy of the tree it has. */
public interface AgencyPaths {
    /** The codes from the province down to the agency joined by {@code /}, such as {@code H90/H90.10}. */
    Optional<String> path(String agencyCode);
}
