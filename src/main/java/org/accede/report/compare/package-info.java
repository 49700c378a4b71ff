/** Several countries side by side, as they are read. */
package org.accede.report.compare;
