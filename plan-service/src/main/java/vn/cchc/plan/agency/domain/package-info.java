/** The tree of agencies and its rules; imports nothing technical. */
package vn.cchc.plan.agency.domain;
