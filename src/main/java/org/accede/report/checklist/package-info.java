/** What is to be done to join a treaty, as a paper and as a calendar. */
package org.accede.report.checklist;
