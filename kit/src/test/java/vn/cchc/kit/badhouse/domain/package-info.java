/** A domain that knows a database. */
package vn.cchc.kit.badhouse.domain;
