/** Late dossiers become tasks of the agency at fault, which close by themselves once the dossiers are settled. */
package vn.cchc.plan.remediation;
