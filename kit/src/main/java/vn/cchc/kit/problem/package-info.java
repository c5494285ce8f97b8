/** The one place where failures become RFC 9457 {@code application/problem+json} answers, in Vietnamese or English. */
package vn.cchc.kit.problem;
