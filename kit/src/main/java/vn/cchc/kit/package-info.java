/** The technical library every service is built with: working time, messaging, problems, identity and web habits. */
package vn.cchc.kit;
