/** The one public address: knows which service answers what, lets only signed-in callers through, and keeps limits. */
package vn.cchc.gateway;
