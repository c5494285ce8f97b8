/** What the tests of every service share: real servers, tokens, house rules and the bad-input contract. */
package vn.cchc.kit.testing;
