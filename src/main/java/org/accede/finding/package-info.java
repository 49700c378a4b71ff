/** What came out: verdicts with their reasons. Reports are made from these and from nothing else. */
package org.accede.finding;
