/** The contracts of all services as one document. */
package vn.cchc.gateway.openapi;
