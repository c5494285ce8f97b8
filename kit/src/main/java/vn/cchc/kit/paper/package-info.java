/** What is printed: XHTML with CSS for pages becomes a PDF whose letters are those of Vietnamese, and codes become pictures. */
package vn.cchc.kit.paper;
