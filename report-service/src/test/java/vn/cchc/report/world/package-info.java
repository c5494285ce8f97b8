/** A small invented world for the service tests: its agencies, dossiers and tasks, told over Kafka as the owners would. */
package vn.cchc.report.world;
