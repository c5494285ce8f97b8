/** Legal documents that plans, tasks, targets and findings rest on, and whether they are in force. */
package vn.cchc.plan.legal;
