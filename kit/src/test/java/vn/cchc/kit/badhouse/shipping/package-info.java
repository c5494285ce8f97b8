/** The other half of a cycle. */
package vn.cchc.kit.badhouse.shipping;
