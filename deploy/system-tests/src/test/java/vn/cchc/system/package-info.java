/** The whole chain on real PostgreSQL, Kafka and Keycloak, used through the gateway as its clients use it. */
package vn.cchc.system;
