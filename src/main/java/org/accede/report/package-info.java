/** What people read: one model of a report, many writers. No writer computes a number or a verdict. */
package org.accede.report;
