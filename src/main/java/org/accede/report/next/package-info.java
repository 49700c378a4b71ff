/** Which open question to answer next. */
package org.accede.report.next;
