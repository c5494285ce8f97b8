/** Who goes on with what an agency still owed when it was closed: the one that followed it, or whoever a person names. */
package vn.cchc.plan.succession;
