/** Which agency of the tree a document means: by name, title, group word or a spelling damaged on the way. */
package vn.cchc.plan.agency.matching;
