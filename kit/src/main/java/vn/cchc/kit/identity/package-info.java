/** Who is calling: subject, roles and agency from the access token, and what that agency may see. */
package vn.cchc.kit.identity;
